using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.Sandbox.Flows.Connectors;
using PowerPlatformMagento.Sandbox.Flows.History;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Triggers;

/// <summary>A flow that waits to be started.</summary>
internal sealed class TriggerTarget
{
    public required FlowDefinition Flow { get; init; }

    public required RunServices Services { get; init; }

    public required CallbackListener Listener { get; init; }

    /// <summary>Starts the runs of an event; the outputs are the trigger's.</summary>
    public required Func<JObject, IReadOnlyList<Task<FlowRun>>> Fire { get; init; }

    /// <summary>Keeps the runner from being idle.</summary>
    public required Func<IDisposable> Hold { get; init; }

    /// <summary>Takes a problem for people to see; null when it is over.</summary>
    public required Action<string?> Report { get; init; }

    /// <summary>Works out a part of the trigger's definition, in which parameters may stand.</summary>
    public required Func<JToken, JToken> Evaluate { get; init; }

    public FlowTrigger Trigger => Flow.Trigger;

    /// <exception cref="InvalidOperationException">The flow has no such connection.</exception>
    public IConnector Connector(OperationCall operation) =>
        Flow.Connections.TryGetValue(operation.ConnectionKey, out var connection) && Services.Connectors.TryGetValue(connection.Api, out var connector)
            ? connector
            : throw new InvalidOperationException($"There is no connection '{operation.ConnectionKey}'.");

    /// <summary>Outputs of a trigger that has a body only.</summary>
    public static JObject Outputs(JToken? body, IReadOnlyDictionary<string, string>? headers = null)
    {
        var outputs = new JObject();
        if (headers is { Count: > 0 })
        {
            outputs["headers"] = new JObject(headers.OrderBy(header => header.Key, StringComparer.Ordinal).Select(header => new JProperty(header.Key, header.Value)));
        }

        if (body is not null)
        {
            outputs["body"] = body;
        }

        return outputs;
    }
}
