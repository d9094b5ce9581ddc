using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Extensions.Http;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.App.Functions.Subscriptions;

/// <summary>Webhook triggers of the connector: one address to subscribe at for each topic, one to end any of them.</summary>
internal sealed class SubscriptionFunctions(SubscriptionDesk desk)
{
    private static SubscriptionJson Json => SubscriptionJson.Default;

    [FunctionName("SubscribeOrderPlaced")]
    public Task<IResult> OrderPlacedAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "subscriptions/order-placed")] HttpRequest request) =>
        desk.SubscribeAsync(request, SubscriptionTopics.OrderPlaced, Json.OrderSubscription);

    [FunctionName("SubscribeOrderStatusChanged")]
    public Task<IResult> OrderStatusChangedAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "subscriptions/order-status-changed")] HttpRequest request) =>
        desk.SubscribeAsync(request, SubscriptionTopics.OrderStatusChanged, Json.OrderSubscription);

    [FunctionName("SubscribeOrderCancelled")]
    public Task<IResult> OrderCancelledAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "subscriptions/order-cancelled")] HttpRequest request) =>
        desk.SubscribeAsync(request, SubscriptionTopics.OrderCancelled, Json.OrderSubscription);

    [FunctionName("SubscribeShipmentCreated")]
    public Task<IResult> ShipmentCreatedAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "subscriptions/shipment-created")] HttpRequest request) =>
        desk.SubscribeAsync(request, SubscriptionTopics.ShipmentCreated, Json.ShipmentSubscription);

    [FunctionName("SubscribeInvoiceCreated")]
    public Task<IResult> InvoiceCreatedAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "subscriptions/invoice-created")] HttpRequest request) =>
        desk.SubscribeAsync(request, SubscriptionTopics.InvoiceCreated, Json.InvoiceSubscription);

    [FunctionName("SubscribeRefundCreated")]
    public Task<IResult> RefundCreatedAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "subscriptions/refund-created")] HttpRequest request) =>
        desk.SubscribeAsync(request, SubscriptionTopics.RefundCreated, Json.RefundSubscription);

    [FunctionName("SubscribeCustomerCreated")]
    public Task<IResult> CustomerCreatedAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "subscriptions/customer-created")] HttpRequest request) =>
        desk.SubscribeAsync(request, SubscriptionTopics.CustomerCreated, Json.CustomerSubscription);

    [FunctionName("SubscribeCustomerChanged")]
    public Task<IResult> CustomerChangedAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "subscriptions/customer-changed")] HttpRequest request) =>
        desk.SubscribeAsync(request, SubscriptionTopics.CustomerChanged, Json.CustomerChangeSubscription);

    [FunctionName("SubscribeProductChanged")]
    public Task<IResult> ProductChangedAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "subscriptions/product-changed")] HttpRequest request) =>
        desk.SubscribeAsync(request, SubscriptionTopics.ProductChanged, Json.ProductSubscription);

    [FunctionName("SubscribeStockBelowThreshold")]
    public Task<IResult> StockBelowThresholdAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "subscriptions/stock-below-threshold")] HttpRequest request) =>
        desk.SubscribeAsync(request, SubscriptionTopics.StockBelowThreshold, Json.StockSubscription);

    [FunctionName("SubscribeCartAbandoned")]
    public Task<IResult> CartAbandonedAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "subscriptions/cart-abandoned")] HttpRequest request) =>
        desk.SubscribeAsync(request, SubscriptionTopics.CartAbandoned, Json.CartSubscription);

    [FunctionName("SubscribeReturnRequested")]
    public Task<IResult> ReturnRequestedAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "subscriptions/return-requested")] HttpRequest request) =>
        desk.SubscribeAsync(request, SubscriptionTopics.ReturnRequested, Json.ReturnSubscription);

    [FunctionName("SubscribeReturnChanged")]
    public Task<IResult> ReturnChangedAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "subscriptions/return-changed")] HttpRequest request) =>
        desk.SubscribeAsync(request, SubscriptionTopics.ReturnChanged, Json.ReturnSubscription);

    [FunctionName("SubscribeQuoteRequested")]
    public Task<IResult> QuoteRequestedAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "subscriptions/quote-requested")] HttpRequest request) =>
        desk.SubscribeAsync(request, SubscriptionTopics.QuoteRequested, Json.QuoteSubscription);

    [FunctionName("SubscribeServiceRequestReceived")]
    public Task<IResult> ServiceRequestReceivedAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "subscriptions/service-request-received")] HttpRequest request) =>
        desk.SubscribeAsync(request, SubscriptionTopics.ServiceRequestReceived, Json.ServiceRequestSubscription);

    [FunctionName("SubscribeStoreEvent")]
    public Task<IResult> StoreEventAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "subscriptions/store-event")] HttpRequest request) =>
        desk.SubscribeAsync(request, SubscriptionTopics.StoreEvent, Json.StoreEventSubscription);

    /// <summary>Needs no key: the platform's call may come without one, and the id is a secret of its own.</summary>
    [FunctionName("UnsubscribeTrigger")]
    public Task<IResult> UnsubscribeAsync([HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "subscriptions/{subscriptionId}")] HttpRequest request, string subscriptionId) =>
        desk.UnsubscribeAsync(request, subscriptionId);
}
