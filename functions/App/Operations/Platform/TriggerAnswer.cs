using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.Operations.Platform;

namespace PowerPlatformMagento.App.Operations.Platform;

/// <summary>The status of subscriptions as makers get it. Pure.</summary>
internal static class TriggerAnswer
{
    /// <summary>The sums and what they are made of.</summary>
    public static TriggerStatus Of(IReadOnlyList<TopicStatus> topics) => new()
    {
        Active = topics.Sum(topic => topic.Living),
        Failing = topics.Sum(topic => topic.Failing),
        Dead = topics.Sum(topic => topic.Dead),
        Waiting = topics.Sum(topic => topic.Backlog),
        OldestSince = topics.Min(topic => topic.OldestWaiting)?.UtcDateTime,
        Topics = [.. topics.Select(Of)],
    };

    private static TriggerTopicStatus Of(TopicStatus topic) => new()
    {
        Topic = topic.Topic,
        Store = topic.Store,
        Active = topic.Living,
        Failing = topic.Failing,
        Dead = topic.Dead,
        Waiting = topic.Backlog,
        OldestSince = topic.OldestWaiting?.UtcDateTime,
        Sent = topic.Sent,
        Lost = topic.Dropped + topic.Missed,
        ErrorCodes = topic.Troubles,
    };
}
