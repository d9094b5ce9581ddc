using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors;

/// <summary>A flow that wants to be told of events.</summary>
public sealed class TriggerSubscription
{
    /// <summary>Name of the trigger's operation.</summary>
    public required string OperationId { get; init; }

    /// <summary>Values of its parameters.</summary>
    public required JObject Parameters { get; init; }

    /// <summary>Address that takes events over HTTP; a secret.</summary>
    public required Uri CallbackUrl { get; init; }

    /// <summary>Takes events of services of the same process: the body of the event. It returns at once.</summary>
    public required Action<JToken> Deliver { get; init; }

    /// <summary>Says that something is under way that may lead to an event; disposing the answer says it is done.</summary>
    public required Func<IDisposable> Hold { get; init; }

    /// <summary>Takes what went wrong while waiting for events, for people to see.</summary>
    public required Action<string> Report { get; init; }
}
