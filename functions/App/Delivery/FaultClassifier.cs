using System.Net;
using System.ServiceModel;
using System.Text.RegularExpressions;
using Azure.Identity;
using Microsoft.PowerPlatform.Dataverse.Client.Utils;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Delivery;

/// <summary>Says what a fault or exception of Dataverse means. Pure. Messages of others are never copied: they may hold values of the record.</summary>
internal static partial class FaultClassifier
{
    private const int LongestDetail = 1000;

    // Names of tables begin alike, so the prefix alone would not do.
    private static readonly string[] ApiNames = ["mag_Import", DefaultConfiguration.Message, ServiceLevels.Message];

    /// <summary>What a fault means.</summary>
    public static Failure Classify(OrganizationServiceFault fault)
    {
        if (OwnError(fault) is { } own)
        {
            return own;
        }

        var code = $"0x{fault.ErrorCode:x8}";
        return fault.ErrorCode switch
        {
            FaultCodes.TooManyRequests or FaultCodes.TooMuchTime or FaultCodes.TooManyAtOnce =>
                new Failure(DataverseErrors.Throttled, FailureScope.Service, RetryAfter(fault)),
            FaultCodes.DuplicateRecordEntityKey or FaultCodes.DuplicateRecord or FaultCodes.ConcurrencyVersionMismatch =>
                new Failure(DataverseErrors.DuplicateKey, FailureScope.Item, null, code),
            FaultCodes.SqlError or FaultCodes.SqlTimeout => new Failure(DataverseErrors.Unreachable, FailureScope.Item, null, code),
            FaultCodes.PrivilegeDenied or FaultCodes.AccessDenied or FaultCodes.AccessCheckFailed =>
                new Failure(DataverseErrors.RightMissing, FailureScope.Service, null, code),
            FaultCodes.ResourceUnknown or FaultCodes.ResourceMissing => new Failure(DataverseErrors.ApiMissing, FailureScope.Service, null, code),
            _ when NamesUnknownApi(fault) => new Failure(DataverseErrors.ApiMissing, FailureScope.Service, null, code),
            FaultCodes.InvalidArgument => new Failure(DataverseErrors.Refused, FailureScope.Item, null, code),
            _ => new Failure(DataverseErrors.Unexpected, FailureScope.Item, null, code),
        };
    }

    /// <summary>What the reason means for which an import wrote nothing.</summary>
    public static Failure ClassifyHeld(string? detail) =>
        OwnError(new OrganizationServiceFault { Message = detail }) ?? new Failure(DataverseErrors.Refused, FailureScope.Item, null, "held without a reason");

    /// <summary>What an exception of a whole call means.</summary>
    public static Failure Classify(Exception exception) => exception switch
    {
        FaultException<OrganizationServiceFault> { Detail: not null } fault => Classify(fault.Detail),
        DataverseOperationException { InnerException: { } inner } => Classify(inner),
        DataverseConnectionException { InnerException: AuthenticationFailedException inner } => Classify(inner),
        NotSupportedException => new Failure(ConfigurationErrors.SdkStandIn, FailureScope.Service),
        AuthenticationFailedException => new Failure(DataverseErrors.SignInRefused, FailureScope.Service, null, exception.GetType().Name),
        HttpRequestException { StatusCode: HttpStatusCode.Unauthorized } => new Failure(DataverseErrors.SignInRefused, FailureScope.Service, null, "401"),
        HttpRequestException { StatusCode: HttpStatusCode.TooManyRequests } => new Failure(DataverseErrors.Throttled, FailureScope.Service),
        DataverseConnectionException or CommunicationException or TimeoutException or HttpRequestException or IOException or OperationCanceledException =>
            new Failure(DataverseErrors.Unreachable, FailureScope.Service, null, exception.GetType().Name),
        InboxUnavailableException => new Failure(IntakeErrors.InboxUnavailable, FailureScope.Service),
        _ => new Failure(DataverseErrors.Unexpected, FailureScope.Service, null, exception.GetType().Name),
    };

    /// <summary>True when the call was refused for its size, so that a smaller one may pass.</summary>
    public static bool IsTooLarge(Exception exception) => exception switch
    {
        FaultException<OrganizationServiceFault> { Detail: { ErrorDetails: { } details } } when details.Contains("MaxBatchSize") => true,
        HttpRequestException { StatusCode: HttpStatusCode.RequestEntityTooLarge } => true,
        ProtocolException or QuotaExceededException => true,
        CommunicationException { InnerException: { } inner } => IsTooLarge(inner),
        _ => false,
    };

    private static Failure? OwnError(OrganizationServiceFault fault)
    {
        for (var current = fault; current is not null; current = current.InnerFault)
        {
            if (OwnCode().Match(current.Message ?? "") is not { Success: true } match)
            {
                continue;
            }

            // A code of a newer solution is unknown here; its message still carries text and hint.
            var definition = ErrorCatalog.Find(match.Groups["code"].Value) ?? DataverseErrors.Refused;
            var scope = match.Groups["code"].Value.StartsWith("MAG-CFG-", StringComparison.Ordinal) ? FailureScope.Service : FailureScope.Item;
            var detail = match.Value.Length > LongestDetail ? match.Value[..LongestDetail] : match.Value;
            return new Failure(definition, scope, null, detail);
        }

        return null;
    }

    private static bool NamesUnknownApi(OrganizationServiceFault fault) =>
        fault.Message is { } message
        && ApiNames.Any(name => message.Contains(name, StringComparison.OrdinalIgnoreCase))
        && fault.ErrorCode is FaultCodes.ObjectDoesNotExist or FaultCodes.InvalidArgument or FaultCodes.Unexpected;

    private static TimeSpan? RetryAfter(OrganizationServiceFault fault) =>
        fault.ErrorDetails is { } details && details.TryGetValue("Retry-After", out var value)
            ? value switch
            {
                TimeSpan span => span,
                int seconds => TimeSpan.FromSeconds(seconds),
                string text when int.TryParse(text, out var seconds) => TimeSpan.FromSeconds(seconds),
                _ => null,
            }
            : null;

    [GeneratedRegex(@"(?<code>MAG-[A-Z]{3}-[0-9]{3}).*", RegexOptions.Singleline)]
    private static partial Regex OwnCode();
}
