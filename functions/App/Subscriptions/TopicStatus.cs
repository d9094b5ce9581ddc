namespace PowerPlatformMagento.App.Subscriptions;

/// <summary>How the subscriptions of one topic and store are. Holds no address.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Store">Key of the store.</param>
/// <param name="Living">Subscriptions that get events.</param>
/// <param name="Failing">Those of them whose last call did not go through, or whose backlog is full.</param>
/// <param name="Dead">Subscriptions that were given up, kept for some days for people to see.</param>
/// <param name="Backlog">Events that wait.</param>
/// <param name="OldestWaiting">When the oldest of them was found; null when none waits.</param>
/// <param name="Sent">Events flows have taken.</param>
/// <param name="Dropped">Events given up: too old, not taken by the flow, or of a dead subscription.</param>
/// <param name="Missed">Events not kept because the backlog was full.</param>
/// <param name="Troubles">Error codes of what is failing or dead, each once.</param>
internal sealed record TopicStatus(
    string Topic,
    string Store,
    long Living,
    long Failing,
    long Dead,
    long Backlog,
    DateTimeOffset? OldestWaiting,
    long Sent,
    long Dropped,
    long Missed,
    IReadOnlyList<string> Troubles);
