using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.App.Notifications.Finding;

/// <summary>New shipments, invoices and refunds of an order, the oldest first.</summary>
internal static class DocumentEvents
{
    /// <summary>Documents that were not known.</summary>
    public static IEnumerable<FoundEvent> Find(Order order, OrderFact? known) =>
        order.Shipments.Where(shipment => known?.Shipments.Contains(shipment.Id) != true).Select(shipment => Of(order, shipment))
            .Concat(order.Invoices.Where(invoice => known?.Invoices.Contains(invoice.Id) != true).Select(invoice => Of(order, invoice)))
            .Concat(order.Refunds.Where(refund => known?.Refunds.Contains(refund.Id) != true).Select(refund => Of(order, refund)))
            .OrderBy(found => found.At);

    /// <summary>Events of an order and of its documents keep one order.</summary>
    public static string RecordOf(Order order) => "order:" + order.Source.Id;

    /// <summary>What an order says of itself to conditions.</summary>
    public static EventTraits TraitsOf(Order order) => new()
    {
        StoreView = order.StoreView,
        Website = order.Website,
        CustomerGroupId = order.CustomerGroupId,
        Currency = order.Currency,
        CompanyId = order.Company?.Id,
    };

    private static FoundEvent Of(Order order, Shipment shipment) => new(
        SubscriptionTopics.ShipmentCreated,
        RecordOf(order),
        new ShipmentEvent
        {
            EventId = EventNames.Of(SubscriptionTopics.ShipmentCreated, order.Source.Store, shipment.Id),
            Topic = SubscriptionTopics.ShipmentCreated,
            Store = order.Source.Store,
            OccurredAt = shipment.CreatedAt,
            Shipment = shipment,
            Order = Summary(order),
        },
        TraitsOf(order) with { SourceCode = shipment.SourceCode },
        EventNames.Instant(shipment.CreatedAt));

    private static FoundEvent Of(Order order, Invoice invoice) => new(
        SubscriptionTopics.InvoiceCreated,
        RecordOf(order),
        new InvoiceEvent
        {
            EventId = EventNames.Of(SubscriptionTopics.InvoiceCreated, order.Source.Store, invoice.Id),
            Topic = SubscriptionTopics.InvoiceCreated,
            Store = order.Source.Store,
            OccurredAt = invoice.CreatedAt,
            Invoice = invoice,
            Order = Summary(order),
        },
        TraitsOf(order) with { Total = invoice.GrandTotal },
        EventNames.Instant(invoice.CreatedAt));

    private static FoundEvent Of(Order order, Refund refund) => new(
        SubscriptionTopics.RefundCreated,
        RecordOf(order),
        new RefundEvent
        {
            EventId = EventNames.Of(SubscriptionTopics.RefundCreated, order.Source.Store, refund.Id),
            Topic = SubscriptionTopics.RefundCreated,
            Store = order.Source.Store,
            OccurredAt = refund.CreatedAt,
            Refund = refund,
            Order = Summary(order),
        },
        TraitsOf(order) with { Total = refund.GrandTotal },
        EventNames.Instant(refund.CreatedAt));

    private static OrderSummary Summary(Order order) => new()
    {
        Id = order.Source.Id,
        Number = order.Source.Number,
        State = order.State,
        Status = order.Status,
        StoreView = order.StoreView,
        Website = order.Website,
        PlacedAt = order.PlacedAt,
        CustomerId = order.CustomerId,
        Email = order.Email,
        FirstName = order.FirstName,
        LastName = order.LastName,
        Currency = order.Currency,
        GrandTotal = order.GrandTotal,
        TotalRefunded = order.TotalRefunded,
        ExternalOrderId = order.ExternalOrderId,
    };
}
