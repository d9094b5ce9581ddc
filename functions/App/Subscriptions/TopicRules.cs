using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.App.Subscriptions;

/// <summary>What a topic is about and what it needs. Pure.</summary>
internal static class TopicRules
{
    private static readonly RecordKind[] ReadAnyway = [RecordKind.None, RecordKind.Order, RecordKind.Customer, RecordKind.Return];

    /// <summary>The kind of records events of a topic are about; <see cref="RecordKind.None"/> for those the store sends of its own.</summary>
    public static RecordKind KindOf(string topic) => topic switch
    {
        SubscriptionTopics.OrderPlaced or SubscriptionTopics.OrderStatusChanged or SubscriptionTopics.OrderCancelled => RecordKind.Order,
        SubscriptionTopics.ShipmentCreated or SubscriptionTopics.InvoiceCreated or SubscriptionTopics.RefundCreated => RecordKind.Order,
        SubscriptionTopics.CustomerCreated or SubscriptionTopics.CustomerChanged => RecordKind.Customer,
        SubscriptionTopics.ReturnRequested or SubscriptionTopics.ReturnChanged => RecordKind.Return,
        SubscriptionTopics.ProductChanged => RecordKind.Product,
        SubscriptionTopics.StockBelowThreshold => RecordKind.Stock,
        SubscriptionTopics.CartAbandoned => RecordKind.Cart,
        SubscriptionTopics.QuoteRequested => RecordKind.Quote,
        _ => RecordKind.None,
    };

    /// <summary>Topics that are types of the topic of all events.</summary>
    public static IReadOnlyList<string> OfAnyType { get; } = [.. SubscriptionTopics.All.Where(topic => topic != SubscriptionTopics.StoreEvent && NeedsNoCondition(topic))];

    /// <summary>Whether events of a topic can be had without a condition of their own, and so by the topic of all events as well.</summary>
    public static bool NeedsNoCondition(string topic) => KindOf(topic) is not (RecordKind.Stock or RecordKind.Cart);

    /// <summary>The kinds a subscription makes the app look at. The topic of all events takes what is read anyway, and more only by name.</summary>
    public static IReadOnlyList<RecordKind> KindsOf(string topic, SubscriptionFilter filter) =>
        topic != SubscriptionTopics.StoreEvent ? [KindOf(topic)]
        : filter.EventType is { } type ? [KindOf(type)]
        : ReadAnyway;
}
