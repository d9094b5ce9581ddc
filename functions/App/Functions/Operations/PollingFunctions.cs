using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Extensions.Http;
using Microsoft.Extensions.Options;
using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.App.Operations.Polling;
using PowerPlatformMagento.App.Poller;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento.Operations.Polling;
using PowerPlatformMagento.Magento.Operations.Returns;
using PowerPlatformMagento.Operations.Carts;
using PowerPlatformMagento.Operations.Products;

namespace PowerPlatformMagento.App.Functions.Operations;

/// <summary>Triggers for stores that send no events: the platform asks again and again.</summary>
internal sealed class PollingFunctions(OperationDesk desk, PollDesk polls, TimeProvider time, IOptions<PollerOptions> options)
{
    private const int LongestStatus = 64;
    private const int LongestSku = 64;
    private const int ShortestAbandonment = 15;
    private const int UsualAbandonment = 60;
    private const int LongestAbandonment = 43_200;
    private const decimal UsualThreshold = 1;

    [FunctionName("PollOrders")]
    public Task<IResult> PollOrdersAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/polling/orders")] HttpRequest request, string store) =>
        desk.AnswerAsync(request, store, (call, token) => polls.AnswerAsync(
            call,
            new PollTrigger<Order>(
                PolledRecords.Orders,
                new PollFilter { Status = call.Query.Text("status", LongestStatus), MinimumTotal = call.Query.Amount("minimumTotal") },
                static (store, ids, end) => store.ReadOrdersAsync(ids, end),
                PollingJson.Default.IReadOnlyListOrder),
            token));

    [FunctionName("PollCustomers")]
    public Task<IResult> PollCustomersAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/polling/customers")] HttpRequest request, string store) =>
        desk.AnswerAsync(request, store, (call, token) => polls.AnswerAsync(
            call,
            new PollTrigger<Customer>(
                PolledRecords.Customers,
                new PollFilter { GroupId = call.Query.GroupId() },
                static (store, ids, end) => store.ReadCustomersAsync(ids, end),
                PollingJson.Default.IReadOnlyListCustomer),
            token));

    [FunctionName("PollReturns")]
    public Task<IResult> PollReturnsAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/polling/returns")] HttpRequest request, string store) =>
        desk.AnswerAsync(request, store, (call, token) => polls.AnswerAsync(
            call,
            new PollTrigger<Return>(
                PolledRecords.Returns,
                new PollFilter { Status = call.Query.Choice("status", ReturnFilter.Statuses), RequestedAfter = time.GetUtcNow() - options.Value.ReturnsWindow },
                static (store, ids, end) => store.ReadReturnsAsync(ids, end),
                PollingJson.Default.IReadOnlyListReturn),
            token));

    [FunctionName("PollCarts")]
    public Task<IResult> PollCartsAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/polling/carts")] HttpRequest request, string store) =>
        desk.AnswerAsync(request, store, (call, token) =>
        {
            var age = TimeSpan.FromMinutes(call.Query.Number("abandonedAfterMinutes", ShortestAbandonment, LongestAbandonment) ?? UsualAbandonment);
            var filter = new PollFilter { MinimumTotal = call.Query.Amount("minimumTotal"), Before = time.GetUtcNow() - age };
            return polls.AnswerAsync(
                call, new PollTrigger<Cart>(PolledRecords.Carts, filter, static (store, ids, end) => store.ReadCartsAsync(ids, end), PollingJson.Default.IReadOnlyListCart) { Age = age }, token);
        });

    [FunctionName("PollProducts")]
    public Task<IResult> PollProductsAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/polling/products")] HttpRequest request, string store) =>
        desk.AnswerAsync(request, store, (call, token) => polls.AnswerAsync(
            call,
            new PollTrigger<Product>(
                PolledRecords.Products,
                new PollFilter { Type = call.Query.Text("type", LongestStatus) },
                static (store, ids, end) => store.ReadProductsAsync(ids, end),
                PollingJson.Default.IReadOnlyListProduct),
            token));

    [FunctionName("PollStock")]
    public Task<IResult> PollStockAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/polling/stock")] HttpRequest request, string store) =>
        desk.AnswerAsync(request, store, (call, token) =>
            PollDesk.AnswerStockAsync(call, call.Query.Amount("threshold") ?? UsualThreshold, call.Query.Text("sku", LongestSku), call.Query.Text("sourceCode"), token));
}
