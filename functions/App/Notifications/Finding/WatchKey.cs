using System.Globalization;
using PowerPlatformMagento.App.Subscriptions;

namespace PowerPlatformMagento.App.Notifications.Finding;

/// <summary>Name of a look that some subscriptions share: those that want stock below the same threshold, or carts left alone for as long.</summary>
internal static class WatchKey
{
    /// <summary>Minutes after which a cart is abandoned where the flow does not say.</summary>
    public const int DefaultMinutes = 60;

    /// <summary>The look for low stock.</summary>
    public static string OfStock(SubscriptionFilter filter) =>
        EventNames.Hash(string.Join('\n', filter.Threshold?.ToString(CultureInfo.InvariantCulture), filter.Sku, filter.SourceCode));

    /// <summary>The look for abandoned carts.</summary>
    public static string OfCarts(SubscriptionFilter filter) => OfCarts(filter.AbandonedAfterMinutes ?? DefaultMinutes);

    /// <summary>The look for carts that were left alone for so many minutes.</summary>
    public static string OfCarts(int minutes) => minutes.ToString(CultureInfo.InvariantCulture);

    /// <summary>The look a subscription takes part in; null for those that need none of their own.</summary>
    public static string? Of(Subscription subscription) => TopicRules.KindOf(subscription.Topic) switch
    {
        RecordKind.Stock => OfStock(subscription.Filter),
        RecordKind.Cart => OfCarts(subscription.Filter),
        _ => null,
    };
}
