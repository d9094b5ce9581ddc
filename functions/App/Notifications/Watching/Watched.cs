using PowerPlatformMagento.App.Subscriptions;

namespace PowerPlatformMagento.App.Notifications.Watching;

/// <summary>
/// Since when somebody listens, as it compares with what a store writes down: Magento keeps whole seconds, so the second of the subscription counts as
/// a whole. What changed in it may have been before or after; told once too often it does less harm than never.
/// </summary>
internal static class Watched
{
    /// <summary>When the first of those who listen to a kind began. There must be one.</summary>
    public static DateTimeOffset Began(SubscriptionBook book, string key, RecordKind kind) => Find(book, key, kind)!.Value;

    /// <summary>When the first of those who listen to a kind began; null when nobody does.</summary>
    public static DateTimeOffset? Find(SubscriptionBook book, string key, RecordKind kind) =>
        book.Of(key)
            .Where(subscription => TopicRules.KindsOf(subscription.Topic, subscription.Filter).Contains(kind))
            .Select(subscription => (DateTimeOffset?)WholeSecond(subscription.Began))
            .Min();

    /// <summary>The beginning of the second an instant lies in.</summary>
    public static DateTimeOffset WholeSecond(DateTimeOffset instant) => instant.AddTicks(-(instant.Ticks % TimeSpan.TicksPerSecond));
}
