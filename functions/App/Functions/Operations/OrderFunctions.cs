using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Extensions.Http;
using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.App.Operations.Orders;
using PowerPlatformMagento.Magento.Operations.Orders;
using PowerPlatformMagento.Operations;

namespace PowerPlatformMagento.App.Functions.Operations;

/// <summary>Orders and their documents.</summary>
internal sealed class OrderFunctions(OperationDesk desk, DocumentDesk documents, OrderCommentDesk comments, OrderStateDesk states, OrderLinkDesk links, TrackDesk tracks)
{
    private const int LongestNumber = 50;

    [FunctionName("ListOrders")]
    public Task<IResult> ListAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/orders")] HttpRequest request, string store) =>
        desk.AnswerAsync(request, store, async (call, token) =>
        {
            var page = await call.Magento.Orders.ListAsync(OrderQuery.Read(call.Query), call.Query.Page(), token);
            return TypedResults.Json(PageAnswer.Of(request, page), OrdersJson.Default.ResultPageOrder);
        });

    [FunctionName("GetOrder")]
    public Task<IResult> GetAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/orders/{orderId}")] HttpRequest request, string store, string orderId) =>
        desk.AnswerAsync(request, store, async (call, token) =>
            TypedResults.Json(await call.Magento.Orders.GetAsync(RecordId.Read(nameof(orderId), orderId), token), OrdersJson.Default.Order));

    [FunctionName("GetOrderByNumber")]
    public Task<IResult> GetByNumberAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/orders-by-number/{number}")] HttpRequest request, string store, string number) =>
        desk.AnswerAsync(request, store, async (call, token) =>
        {
            var known = number.Length <= LongestNumber && !number.Any(char.IsControl) && !string.IsNullOrWhiteSpace(number)
                ? number
                : throw OperationException.Invalid(nameof(number), $"An order number of at most {LongestNumber} characters.");
            return TypedResults.Json(await call.Magento.Orders.GetByNumberAsync(known, token), OrdersJson.Default.Order);
        });

    [FunctionName("AddOrderComment")]
    public Task<IResult> AddCommentAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "stores/{store}/orders/{orderId}/comments")] HttpRequest request, string store, string orderId) =>
        WriteAsync(request, store, orderId, async (call, id, token) => await comments.AddAsync(call.Magento, id, await call.BodyAsync(OrdersJson.Default.OrderCommentRequest), token));

    [FunctionName("HoldOrder")]
    public Task<IResult> HoldAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "stores/{store}/orders/{orderId}/hold")] HttpRequest request, string store, string orderId) =>
        WriteAsync(request, store, orderId, (call, id, token) => states.ChangeAsync(call.Magento, id, StateChange.Hold, token));

    [FunctionName("ReleaseOrder")]
    public Task<IResult> ReleaseAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "stores/{store}/orders/{orderId}/unhold")] HttpRequest request, string store, string orderId) =>
        WriteAsync(request, store, orderId, (call, id, token) => states.ChangeAsync(call.Magento, id, StateChange.Release, token));

    [FunctionName("CancelOrder")]
    public Task<IResult> CancelAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "stores/{store}/orders/{orderId}/cancel")] HttpRequest request, string store, string orderId) =>
        WriteAsync(request, store, orderId, (call, id, token) => states.ChangeAsync(call.Magento, id, StateChange.Cancel, token));

    [FunctionName("ShipOrder")]
    public Task<IResult> ShipAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "stores/{store}/orders/{orderId}/ship")] HttpRequest request, string store, string orderId) =>
        WriteAsync(request, store, orderId, async (call, id, token) =>
            await documents.MakeAsync(call.Magento, DocumentPlans.Ship(id, await call.BodyAsync(OrdersJson.Default.ShipOrderRequest)), token));

    [FunctionName("InvoiceOrder")]
    public Task<IResult> InvoiceAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "stores/{store}/orders/{orderId}/invoice")] HttpRequest request, string store, string orderId) =>
        WriteAsync(request, store, orderId, async (call, id, token) =>
            await documents.MakeAsync(call.Magento, DocumentPlans.Invoice(id, await call.BodyAsync(OrdersJson.Default.InvoiceOrderRequest)), token));

    [FunctionName("RefundOrder")]
    public Task<IResult> RefundAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "stores/{store}/orders/{orderId}/refund")] HttpRequest request, string store, string orderId) =>
        WriteAsync(request, store, orderId, async (call, id, token) =>
            await documents.MakeAsync(call.Magento, DocumentPlans.Refund(id, await call.BodyAsync(OrdersJson.Default.RefundOrderRequest)), token));

    [FunctionName("LinkOrder")]
    public Task<IResult> LinkAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "stores/{store}/orders/{orderId}/link")] HttpRequest request, string store, string orderId) =>
        WriteAsync(request, store, orderId, async (call, id, token) =>
            await links.LinkAsync(call.Magento, id, (await call.BodyAsync(OrdersJson.Default.LinkOrderRequest)).ExternalId, token));

    [FunctionName("SendOrderEmail")]
    public Task<IResult> SendEmailAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "stores/{store}/orders/{orderId}/email")] HttpRequest request, string store, string orderId) =>
        WriteAsync(request, store, orderId, (call, id, token) => OrderMail.SendAsync(call.Magento, id, token));

    [FunctionName("AddShipmentTrack")]
    public Task<IResult> AddTrackAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "stores/{store}/shipments/{shipmentId}/tracks")] HttpRequest request, string store, string shipmentId) =>
        WriteAsync(request, store, shipmentId, async (call, id, token) => await tracks.AddAsync(call.Magento, id, await call.BodyAsync(OrdersJson.Default.TrackInput), token), nameof(shipmentId));

    private Task<IResult> WriteAsync(
        HttpRequest request, string store, string recordId, Func<OperationCall, string, CancellationToken, Task<OperationResult>> write, string field = "orderId") =>
        desk.AnswerAsync(request, store, async (call, token) => TypedResults.Json(await write(call, RecordId.Read(field, recordId), token), OrdersJson.Default.OperationResult));
}
