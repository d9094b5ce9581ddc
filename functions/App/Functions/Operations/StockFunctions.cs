using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Extensions.Http;
using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.App.Operations.Stock;

namespace PowerPlatformMagento.App.Functions.Operations;

/// <summary>Stock by inventory source.</summary>
internal sealed class StockFunctions(OperationDesk desk)
{
    private const int LongestSku = 64;

    [FunctionName("GetStock")]
    public Task<IResult> GetStockAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/stock")] HttpRequest request, string store) =>
        desk.AnswerAsync(request, store, async (call, token) =>
            TypedResults.Json(await call.Magento.Stock.GetAsync(call.Query.RequiredText("sku", LongestSku).Trim(), call.Query.Text("sourceCode"), token), StockJson.Default.StockList));

    [FunctionName("SetStock")]
    public Task<IResult> SetStockAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "stores/{store}/stock")] HttpRequest request, string store) =>
        desk.AnswerAsync(request, store, async (call, token) =>
            TypedResults.Json(await call.Magento.Stock.SetAsync((await call.BodyAsync(StockJson.Default.StockRequest)).Items, token), StockJson.Default.BulkResult));

    [FunctionName("GetSalableQuantity")]
    public Task<IResult> GetSalableQuantityAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/stock/salable")] HttpRequest request, string store) =>
        desk.AnswerAsync(request, store, async (call, token) =>
            TypedResults.Json(await call.Magento.Stock.GetSalableAsync(call.Query.RequiredText("sku", LongestSku).Trim(), call.Query.Text("website", 32), token), StockJson.Default.SalableQuantity));
}
