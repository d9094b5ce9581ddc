using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Extensions.Http;
using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.App.Operations.Prices;

namespace PowerPlatformMagento.App.Functions.Operations;

/// <summary>Base, tier and special prices.</summary>
internal sealed class PriceFunctions(OperationDesk desk)
{
    private const int LongestSku = 64;

    [FunctionName("GetPrices")]
    public Task<IResult> GetPricesAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "stores/{store}/prices/read")] HttpRequest request, string store) =>
        desk.AnswerAsync(request, store, async (call, token) =>
        {
            var query = await call.BodyAsync(PricesJson.Default.PriceQuery);
            FieldError[] errors =
            [
                .. query.Skus.Index()
                    .Where(sku => string.IsNullOrWhiteSpace(sku.Item) || sku.Item.Length > LongestSku)
                    .Select(sku => new FieldError($"skus[{sku.Index}]", $"1 to {LongestSku} characters.")),
            ];
            return errors.Length == 0
                ? TypedResults.Json(await call.Magento.Prices.GetAsync(query.Skus, token), PricesJson.Default.PriceList)
                : throw OperationException.Invalid(errors);
        });

    [FunctionName("SetBasePrices")]
    public Task<IResult> SetBasePricesAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "stores/{store}/prices/base")] HttpRequest request, string store) =>
        desk.AnswerAsync(request, store, async (call, token) =>
            TypedResults.Json(await call.Magento.Prices.SetBaseAsync((await call.BodyAsync(PricesJson.Default.BasePriceRequest)).Items, token), PricesJson.Default.BulkResult));

    [FunctionName("SetTierPrices")]
    public Task<IResult> SetTierPricesAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "stores/{store}/prices/tier")] HttpRequest request, string store) =>
        desk.AnswerAsync(request, store, async (call, token) =>
        {
            var wish = await call.BodyAsync(PricesJson.Default.TierPriceRequest);
            return TypedResults.Json(await call.Magento.Prices.SetTierAsync(wish.Items, replaces: wish.Mode == "Replace", token), PricesJson.Default.BulkResult);
        });

    [FunctionName("SetSpecialPrices")]
    public Task<IResult> SetSpecialPricesAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "stores/{store}/prices/special")] HttpRequest request, string store) =>
        desk.AnswerAsync(request, store, async (call, token) =>
            TypedResults.Json(await call.Magento.Prices.SetSpecialAsync((await call.BodyAsync(PricesJson.Default.SpecialPriceRequest)).Items, token), PricesJson.Default.BulkResult));

    [FunctionName("RemoveTierPrices")]
    public Task<IResult> RemoveTierPricesAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "stores/{store}/prices/tier/remove")] HttpRequest request, string store) =>
        desk.AnswerAsync(request, store, async (call, token) =>
        {
            var wish = await call.BodyAsync(PricesJson.Default.TierPriceRemovalRequest);
            return TypedResults.Json(await call.Magento.Prices.RemoveTierAsync(wish.Items, TierRemovalRules.RemovesAll(wish), token), PricesJson.Default.BulkResult);
        });

    [FunctionName("RemoveSpecialPrices")]
    public Task<IResult> RemoveSpecialPricesAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "stores/{store}/prices/special/remove")] HttpRequest request, string store) =>
        desk.AnswerAsync(request, store, async (call, token) =>
            TypedResults.Json(await call.Magento.Prices.RemoveSpecialAsync((await call.BodyAsync(PricesJson.Default.SpecialPriceRemovalRequest)).Items, token), PricesJson.Default.BulkResult));
}
