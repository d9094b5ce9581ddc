using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors;

/// <summary>A call of an operation.</summary>
/// <param name="OperationId">Name of the operation.</param>
/// <param name="Parameters">Values of its parameters, by the names the definition uses: <c>store</c>, <c>body/quantity</c>.</param>
public sealed record ConnectorCall(string OperationId, JObject Parameters)
{
    /// <summary>Where to go on, as an earlier answer told; null for a first call.</summary>
    public string? Continuation { get; init; }
}
