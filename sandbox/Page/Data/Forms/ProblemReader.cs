using System.Globalization;
using System.ServiceModel;
using System.Text.RegularExpressions;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;

namespace PowerPlatformMagento.Sandbox.Page.Data.Forms;

/// <summary>Turns what a call to Dataverse failed with into words: plug-ins write "code: text hint", the platform a number and a text.</summary>
internal static partial class ProblemReader
{
    private const string TryAgain = "Wait a moment and try again.";

    private static readonly IReadOnlyDictionary<int, string> Hints = new Dictionary<int, string>
    {
        [FaultCodes.PrivilegeDenied] = "Ask your administrator for a security role that allows it.",
        [FaultCodes.RowNotFound] = "Somebody may have deleted it meanwhile.",
        [FaultCodes.DuplicateKey] = "Another row has this key already; look for it before you enter another one.",
        [FaultCodes.VersionMismatch] = "Somebody else saved the row meanwhile. Reload it.",
        [FaultCodes.DeleteRestricted] = "Delete or reassign the rows that need this one first.",
        [FaultCodes.InvalidStatus] = "Choose a status reason that fits the state of the row.",
        [FaultCodes.TooManyRequests] = TryAgain,
        [FaultCodes.TooMuchExecutionTime] = TryAgain,
        [FaultCodes.TooManyConcurrentRequests] = TryAgain,
        [FaultCodes.SqlTimeout] = TryAgain,
    };

    /// <summary>Whether the exception is one a call to Dataverse fails with; anything else is a fault of this page.</summary>
    public static bool IsFailedCall(Exception exception) => exception is FaultException<OrganizationServiceFault> or CommunicationException or TimeoutException;

    public static bool IsFault(Exception exception, int code) => exception is FaultException<OrganizationServiceFault> { Detail.ErrorCode: var given } && given == code;

    public static Problem Of(Exception exception) => exception switch
    {
        FaultException<OrganizationServiceFault> { Detail: { } fault } => Of(fault),
        TimeoutException => new Problem("Timeout", "Dataverse did not answer in time.", "Refresh to see whether the change arrived, then try again."),
        _ => new Problem("Connection", "The connection to Dataverse was lost.", TryAgain),
    };

    private static Problem Of(OrganizationServiceFault fault)
    {
        var message = fault.Message ?? string.Empty;
        if (OwnError().Match(message) is { Success: true } own)
        {
            return new Problem(own.Groups["code"].Value, own.Groups["text"].Value, own.Groups["hint"].Value);
        }

        return new Problem(
            string.Create(CultureInfo.InvariantCulture, $"0x{fault.ErrorCode:X8}"),
            message.Length > 0 ? message : "Dataverse refused the request.",
            Hints.GetValueOrDefault(fault.ErrorCode, string.Empty));
    }

    // The first sentence, with the detail in brackets if there is one, says what happened; the rest is advice.
    [GeneratedRegex(@"^(?<code>[A-Z]{3}-[A-Z]{3}-\d{3}): (?<text>.+?[.!?](?: \([^)]*\))?)(?: (?<hint>.+))?$", RegexOptions.Singleline)]
    private static partial Regex OwnError();
}
