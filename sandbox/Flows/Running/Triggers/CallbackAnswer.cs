using Newtonsoft.Json.Linq;
using PowerPlatformMagento.Sandbox.Flows.History;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Triggers;

/// <summary>What a request to a flow's address is answered.</summary>
internal sealed record CallbackAnswer(int StatusCode, IReadOnlyDictionary<string, string> Headers, JToken? Body)
{
    private static readonly Dictionary<string, string> None = [];

    public static CallbackAnswer Accepted { get; } = new(202, None, null);

    public static CallbackAnswer Of(FlowRun run) => run.Response is { } response
        ? new CallbackAnswer(response.StatusCode, response.Headers, response.Body)
        : Problem(502, "NoResponse", "The server did not receive a response from an upstream server: the flow ended without a response.");

    public static CallbackAnswer Problem(int statusCode, string code, string message) => new(statusCode, None, new JObject
    {
        ["error"] = new JObject { ["code"] = code, ["message"] = message },
    });
}
