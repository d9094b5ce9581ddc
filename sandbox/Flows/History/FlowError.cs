using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.Sandbox.Flows.History;

/// <summary>Why an action or a run failed, or an action was skipped.</summary>
/// <param name="Code">Code, as on the platform.</param>
/// <param name="Message">Text for people.</param>
public sealed record FlowError(string Code, string Message)
{
    internal JObject ToJson() => new() { ["code"] = Code, ["message"] = Message };
}
