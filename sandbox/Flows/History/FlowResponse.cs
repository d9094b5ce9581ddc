using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.Sandbox.Flows.History;

/// <summary>What a run answered to the caller that started it.</summary>
/// <param name="StatusCode">HTTP status.</param>
/// <param name="Headers">Headers; may be empty.</param>
/// <param name="Body">Body; null for none.</param>
public sealed record FlowResponse(int StatusCode, IReadOnlyDictionary<string, string> Headers, JToken? Body);
