using PowerPlatformMagento.Connector.Definition.Language;
using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.Connector.Definition.Areas;

internal sealed partial class SubscriptionsArea
{
    private static void Orders(ConnectorBuilder connector)
    {
        connector.Trigger<OrderSubscription, OrderEvent>("SubscribeOrderPlaced", Path(SubscriptionTopics.OrderPlaced), Filters)
            .Summary("When an order is placed")
            .Description("This operation triggers when a shopper or an employee places an order.")
            .Hint("To see it work now, place an order in the store.");

        connector.Trigger<OrderSubscription, OrderEvent>("SubscribeOrderStatusChanged", Path(SubscriptionTopics.OrderStatusChanged), Filters)
            .Summary("When the status of an order changes")
            .Description("This operation triggers when an order goes from one status to another. The event tells the status before and after; a new order is no change.")
            .Hint("To see it work now, put an order on hold, or ship one.");

        connector.Trigger<OrderSubscription, OrderEvent>("SubscribeOrderCancelled", Path(SubscriptionTopics.OrderCancelled), Filters)
            .Summary("When an order is cancelled")
            .Description("This operation triggers when an order is cancelled by the customer, an employee or the store itself.")
            .Hint("To see it work now, cancel an order in the store.");
    }

    private static void Documents(ConnectorBuilder connector)
    {
        connector.Trigger<ShipmentSubscription, ShipmentEvent>("SubscribeShipmentCreated", Path(SubscriptionTopics.ShipmentCreated), Filters)
            .Summary("When a shipment is created")
            .Description("This operation triggers when goods of an order are shipped, all or in part.")
            .Hint("To see it work now, ship an order in the store.");

        connector.Trigger<InvoiceSubscription, InvoiceEvent>("SubscribeInvoiceCreated", Path(SubscriptionTopics.InvoiceCreated), Filters)
            .Summary("When an invoice is created")
            .Description("This operation triggers when an order is invoiced, all or in part. Many payment methods invoice at once, others when the goods are shipped.")
            .Hint("To see it work now, invoice an order in the store.");

        connector.Trigger<RefundSubscription, RefundEvent>("SubscribeRefundCreated", Path(SubscriptionTopics.RefundCreated), Filters)
            .Summary("When a refund is created")
            .Description("This operation triggers when money of an order is given back with a credit memo, all or in part.")
            .Hint("To see it work now, create a credit memo for an invoiced order in the store.");
    }

    private static void Filters(ObjectBuilder<OrderSubscription> request)
    {
        Store(request);
        request.Property(wish => wish.StoreView).DynamicList("ListStoreViews");
        request.Property(wish => wish.Website).DynamicList("ListWebsites").Advanced();
        request.Property(wish => wish.Status).DynamicList("ListOrderStatuses");
        request.Property(wish => wish.CustomerGroupId).Label("Customer Group").DynamicList("ListCustomerGroups");
        request.Property(wish => wish.Currency).Advanced();
    }

    private static void Filters(ObjectBuilder<ShipmentSubscription> request)
    {
        Store(request);
        request.Property(wish => wish.StoreView).DynamicList("ListStoreViews");
        request.Property(wish => wish.Website).DynamicList("ListWebsites").Advanced();
        request.Property(wish => wish.CustomerGroupId).Label("Customer Group").DynamicList("ListCustomerGroups");
        request.Property(wish => wish.SourceCode).Label("Source").DynamicList("ListSources").Advanced();
    }

    private static void Filters(ObjectBuilder<InvoiceSubscription> request)
    {
        Store(request);
        request.Property(wish => wish.StoreView).DynamicList("ListStoreViews");
        request.Property(wish => wish.Website).DynamicList("ListWebsites").Advanced();
        request.Property(wish => wish.CustomerGroupId).Label("Customer Group").DynamicList("ListCustomerGroups");
        request.Property(wish => wish.Currency).Advanced();
    }

    private static void Filters(ObjectBuilder<RefundSubscription> request)
    {
        Store(request);
        request.Property(wish => wish.StoreView).DynamicList("ListStoreViews");
        request.Property(wish => wish.Website).DynamicList("ListWebsites").Advanced();
        request.Property(wish => wish.CustomerGroupId).Label("Customer Group").DynamicList("ListCustomerGroups");
        request.Property(wish => wish.Currency).Advanced();
    }
}
