using PowerPlatformMagento.App.Notifications.Finding;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.App.Notifications.Sending;

/// <summary>Whether an event is what a subscription asks for. Pure.</summary>
internal static class EventMatch
{
    // The clock of the store may be behind ours.
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(2);

    /// <summary>True when the subscription gets the event.</summary>
    public static bool Fits(Subscription subscription, FoundEvent found) =>
        (found.Watch is null || found.Watch == WatchKey.Of(subscription))
        && WantsType(subscription, found.Type)
        && IsNewTo(subscription.Began - Tolerance, found)
        && Fits(subscription.Filter, found.Traits);

    private static bool WantsType(Subscription subscription, string type)
    {
        if (subscription.Topic != SubscriptionTopics.StoreEvent)
        {
            return subscription.Topic == type;
        }

        return subscription.Filter.EventType is { } wanted ? wanted == type : TopicRules.KindsOf(SubscriptionTopics.StoreEvent, subscription.Filter).Contains(TopicRules.KindOf(type));
    }

    private static bool IsNewTo(DateTimeOffset began, FoundEvent found) => found.At >= began && (found.LikelyFor is null || found.LikelyFor < began);

    private static bool Fits(SubscriptionFilter filter, EventTraits traits) =>
        Same(filter.StoreView, traits.StoreView)
        && Same(filter.Website, traits.Website)
        && (filter.Status is null || filter.Status.Contains(traits.Status))
        && Same(filter.CustomerGroupId, traits.CustomerGroupId)
        && (filter.MinimumTotal is null || traits.Total >= filter.MinimumTotal)
        && Same(filter.Currency, traits.Currency)
        && (filter.ChangedFields is null || traits.ChangedFields is null || traits.ChangedFields.Any(filter.ChangedFields.Contains))
        && Same(filter.Sku, traits.Sku)
        && Same(filter.ProductType, traits.ProductType)
        && Same(filter.SourceCode, traits.SourceCode)
        && Same(filter.CompanyId, traits.CompanyId)
        && Same(filter.Kind, traits.Kind);

    private static bool Same(string? wanted, string? actual) => wanted is null || string.Equals(wanted, actual, StringComparison.OrdinalIgnoreCase);
}
