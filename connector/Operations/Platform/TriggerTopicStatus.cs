namespace PowerPlatformMagento.Operations.Platform;

/// <summary>How the flows are that listen to one topic of one store.</summary>
public sealed record TriggerTopicStatus
{
    /// <summary>What they listen to, for example order-placed.</summary>
    public required string Topic { get; init; }

    /// <summary>Key of the store.</summary>
    public required string Store { get; init; }

    /// <summary>Flows that get events.</summary>
    public required long Active { get; init; }

    /// <summary>Active flows whose last call did not go through, or for which too many events wait.</summary>
    public required long Failing { get; init; }

    /// <summary>Flows that were given up during the last days.</summary>
    public required long Dead { get; init; }

    /// <summary>Events that wait for their flow.</summary>
    public required long Waiting { get; init; }

    /// <summary>When the oldest of them was found, UTC; empty when none waits.</summary>
    public DateTime? OldestSince { get; init; }

    /// <summary>Events the flows have taken.</summary>
    public required long Sent { get; init; }

    /// <summary>Events that were given up or not kept: too old, not taken by the flow, of a dead flow, or more than may wait.</summary>
    public required long Lost { get; init; }

    /// <summary>Error codes of what is failing or dead, each once.</summary>
    public required IReadOnlyList<string> ErrorCodes { get; init; }
}
