namespace PowerPlatformMagento.Operations.Platform;

/// <summary>How the flows are that listen with triggers.</summary>
public sealed record TriggerStatus
{
    /// <summary>Flows that get events.</summary>
    public required long Active { get; init; }

    /// <summary>Active flows whose last call did not go through, or for which too many events wait.</summary>
    public required long Failing { get; init; }

    /// <summary>Flows that were given up during the last days because they are gone or refuse; saving one brings it back.</summary>
    public required long Dead { get; init; }

    /// <summary>Events that wait for their flow.</summary>
    public required long Waiting { get; init; }

    /// <summary>When the oldest of them was found, UTC; empty when none waits.</summary>
    public DateTime? OldestSince { get; init; }

    /// <summary>The same for each trigger and store with a flow.</summary>
    public required IReadOnlyList<TriggerTopicStatus> Topics { get; init; }
}
