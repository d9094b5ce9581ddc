using PowerPlatformMagento.Connector.Definition.Language;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.Connector.Definition.Areas;

internal sealed partial class SubscriptionsArea
{
    private static void Customers(ConnectorBuilder connector)
    {
        connector.Trigger<CustomerSubscription, CustomerEvent>("SubscribeCustomerCreated", Path(SubscriptionTopics.CustomerCreated), request =>
            {
                Store(request);
                request.Property(wish => wish.StoreView).DynamicList("ListStoreViews");
                request.Property(wish => wish.Website).DynamicList("ListWebsites").Advanced();
                request.Property(wish => wish.CustomerGroupId).Label("Customer Group").DynamicList("ListCustomerGroups");
            })
            .Summary("When a customer is created")
            .Description("This operation triggers when a shopper registers, or an employee creates an account.")
            .Hint("To see it work now, register a new account in the store.");

        connector.Trigger<CustomerChangeSubscription, CustomerEvent>("SubscribeCustomerChanged", Path(SubscriptionTopics.CustomerChanged), request =>
            {
                Store(request);
                request.Property(wish => wish.StoreView).DynamicList("ListStoreViews");
                request.Property(wish => wish.Website).DynamicList("ListWebsites").Advanced();
                request.Property(wish => wish.CustomerGroupId).Label("Customer Group").DynamicList("ListCustomerGroups");
            })
            .Summary("When a customer changes")
            .Description("This operation triggers when the account, an address or the group of a customer changes. The event names the fields that changed; a new account is no change.")
            .Hint("To see it work now, change the telephone number of an address in the store.");
    }

    private static void Service(ConnectorBuilder connector)
    {
        connector.Trigger<ReturnSubscription, ReturnEvent>("SubscribeReturnRequested", Path(SubscriptionTopics.ReturnRequested), Filters)
            .Summary("When a return is requested")
            .Description("This operation triggers when a customer asks to send goods back. Only Adobe Commerce has returns.")
            .Hint("To see it work now, request a return for a shipped order in the store.");

        connector.Trigger<ReturnSubscription, ReturnEvent>("SubscribeReturnChanged", Path(SubscriptionTopics.ReturnChanged), Filters)
            .Summary("When a return changes")
            .Description("This operation triggers when the status, a line, a comment or a parcel of a return changes. Only Adobe Commerce has returns.")
            .Hint("To see it work now, authorize a return in the store.");

        connector.Trigger<CartSubscription, CartEvent>("SubscribeCartAbandoned", Path(SubscriptionTopics.CartAbandoned), request =>
            {
                Store(request);
                request.Property(wish => wish.AbandonedAfterMinutes).Important();
                request.Property(wish => wish.StoreView).DynamicList("ListStoreViews");
                request.Property(wish => wish.Currency).Advanced();
            })
            .Summary("When a cart is abandoned")
            .Description("This operation triggers when a cart with items was left alone for the given time. It triggers once for each cart until the cart changes again.")
            .Hint("To see it work now, put something into a cart in the store, set a short time and wait.");

        connector.Trigger<QuoteSubscription, QuoteEvent>("SubscribeQuoteRequested", Path(SubscriptionTopics.QuoteRequested), request =>
            {
                Store(request);
                request.Property(wish => wish.Currency).Advanced();
            })
            .Summary("When a quote is requested")
            .Description("This operation triggers when a buyer of a company asks for a price. Only Adobe Commerce with the B2B extension has quotes.")
            .Hint("To see it work now, request a quote from the cart of a company buyer in the store.");

        connector.Trigger<ServiceRequestSubscription, ServiceRequestEvent>("SubscribeServiceRequestReceived", Path(SubscriptionTopics.ServiceRequestReceived), request =>
            {
                Store(request);
                request.Property(wish => wish.StoreView).DynamicList("ListStoreViews");
            })
            .Summary("When a service request is received")
            .Description("This operation triggers when a shop customer asks for help with the contact form or another form of the store.")
            .Hint("To see it work now, send the contact form of the store.");
    }

    private static void Filters(ObjectBuilder<ReturnSubscription> request)
    {
        Store(request);
        request.Property(wish => wish.StoreView).DynamicList("ListStoreViews");
        request.Property(wish => wish.Website).DynamicList("ListWebsites").Advanced();
        request.Property(wish => wish.Status).Choices(
            (ReturnStatus.Requested, "Requested"), (ReturnStatus.Authorized, "Authorized"), (ReturnStatus.Rejected, "Rejected"), (ReturnStatus.InTransit, "In transit"),
            (ReturnStatus.Received, "Received"), (ReturnStatus.Refunded, "Refunded"), (ReturnStatus.Exchanged, "Exchanged"), (ReturnStatus.Closed, "Closed"));
    }
}
