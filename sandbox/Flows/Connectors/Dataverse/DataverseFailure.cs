using System.Globalization;
using Microsoft.Xrm.Sdk;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse;

/// <summary>Makes the answer of the Web API out of a refusal.</summary>
internal static class DataverseFailure
{
    public static ConnectorResponse Of(DataverseProblem problem) => Answer(problem.StatusCode, problem.Code, problem.Message);

    public static ConnectorResponse Of(OrganizationServiceFault fault)
    {
        var answer = Answer(StatusCode(fault.ErrorCode), $"0x{fault.ErrorCode:x8}", fault.Message ?? string.Empty);
        return fault.ErrorDetails is { } details && details.TryGetValue("Retry-After", out var wait) && wait is TimeSpan span
            ? answer with
            {
                Headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
                {
                    ["Retry-After"] = Math.Ceiling(span.TotalSeconds).ToString(CultureInfo.InvariantCulture),
                },
            }
            : answer;
    }

    private static int StatusCode(int code) => code switch
    {
        FaultCodes.RowNotFound or FaultCodes.RowNotFoundByKey => 404,
        FaultCodes.PrivilegeDenied => 403,
        FaultCodes.DuplicateRow or FaultCodes.DuplicateKey or FaultCodes.VersionMismatch => 412,
        FaultCodes.TooManyRequests or FaultCodes.TooMuchExecutionTime or FaultCodes.TooManyConcurrentRequests => 429,
        FaultCodes.UnexpectedError or FaultCodes.PluginUnexpected or FaultCodes.SqlTimeout => 500,
        _ => 400,
    };

    private static ConnectorResponse Answer(int statusCode, string code, string message) => new(statusCode, new JObject
    {
        ["error"] = new JObject { ["code"] = code, ["message"] = message },
    });
}
