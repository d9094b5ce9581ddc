using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Triggers;

/// <summary>A request to a flow's address.</summary>
internal sealed record CallbackRequest(IReadOnlyDictionary<string, string> Headers, JToken? Body);
