using PowerPlatformMagento.App.Subscriptions;

namespace PowerPlatformMagento.App.Notifications.Watching;

/// <summary>Since when somebody listens.</summary>
internal static class Watched
{
    /// <summary>When the first of those who listen to a kind began. There must be one.</summary>
    public static DateTimeOffset Began(SubscriptionBook book, string key, RecordKind kind) => Find(book, key, kind)!.Value;

    /// <summary>When the first of those who listen to a kind began; null when nobody does.</summary>
    public static DateTimeOffset? Find(SubscriptionBook book, string key, RecordKind kind) =>
        book.Of(key)
            .Where(subscription => TopicRules.KindsOf(subscription.Topic, subscription.Filter).Contains(kind))
            .Select(subscription => (DateTimeOffset?)subscription.Began)
            .Min();
}
