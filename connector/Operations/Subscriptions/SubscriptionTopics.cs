namespace PowerPlatformMagento.Operations.Subscriptions;

/// <summary>What can be subscribed to. The function that subscribes to a topic is at <c>subscriptions/</c> and the topic.</summary>
public static class SubscriptionTopics
{
    /// <summary>An order was placed.</summary>
    public const string OrderPlaced = "order-placed";

    /// <summary>The status of an order changed.</summary>
    public const string OrderStatusChanged = "order-status-changed";

    /// <summary>An order was cancelled.</summary>
    public const string OrderCancelled = "order-cancelled";

    /// <summary>Goods of an order were shipped.</summary>
    public const string ShipmentCreated = "shipment-created";

    /// <summary>An order was invoiced, all or in part.</summary>
    public const string InvoiceCreated = "invoice-created";

    /// <summary>Money of an order was given back.</summary>
    public const string RefundCreated = "refund-created";

    /// <summary>A customer account was created.</summary>
    public const string CustomerCreated = "customer-created";

    /// <summary>A customer account changed.</summary>
    public const string CustomerChanged = "customer-changed";

    /// <summary>A product was created or changed.</summary>
    public const string ProductChanged = "product-changed";

    /// <summary>The stock of an item fell below a threshold.</summary>
    public const string StockBelowThreshold = "stock-below-threshold";

    /// <summary>A cart was left alone for a while.</summary>
    public const string CartAbandoned = "cart-abandoned";

    /// <summary>A customer wants to return goods; Adobe Commerce only.</summary>
    public const string ReturnRequested = "return-requested";

    /// <summary>A return changed; Adobe Commerce only.</summary>
    public const string ReturnChanged = "return-changed";

    /// <summary>A buyer asked for a quote; Adobe Commerce with B2B only.</summary>
    public const string QuoteRequested = "quote-requested";

    /// <summary>A shop customer asks for help.</summary>
    public const string ServiceRequestReceived = "service-request-received";

    /// <summary>Any event.</summary>
    public const string StoreEvent = "store-event";

    /// <summary>All topics.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        OrderPlaced, OrderStatusChanged, OrderCancelled, ShipmentCreated,
        InvoiceCreated, RefundCreated, CustomerCreated, CustomerChanged,
        ProductChanged, StockBelowThreshold, CartAbandoned, ReturnRequested,
        ReturnChanged, QuoteRequested, ServiceRequestReceived, StoreEvent,
    ];
}
