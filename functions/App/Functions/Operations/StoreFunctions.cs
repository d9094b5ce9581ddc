using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Extensions.Http;
using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.App.Operations.Stores;
using PowerPlatformMagento.App.Stores;
using PowerPlatformMagento.Magento.Operations.Stores;
using PowerPlatformMagento.Operations;

namespace PowerPlatformMagento.App.Functions.Operations;

/// <summary>The connected stores, how they are built, and the lists behind drop-downs.</summary>
internal sealed class StoreFunctions(OperationDesk desk, StoreDirectory stores)
{
    [FunctionName("ListStores")]
    public Task<IResult> ListStoresAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores")] HttpRequest request) =>
        desk.AnswerAsync(request, _ => Task.FromResult<IResult>(TypedResults.Json(
            new ChoiceList([.. stores.All.Select(store => new Choice(store.Key, string.IsNullOrWhiteSpace(store.Name) ? store.Key : store.Name))]),
            StoresJson.Default.ChoiceList)));

    [FunctionName("GetStoreStructure")]
    public Task<IResult> GetStoreStructureAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/structure")] HttpRequest request, string store) =>
        desk.AnswerAsync(request, store, async (call, token) => TypedResults.Json(await call.Magento.Stores.DescribeAsync(token), StoresJson.Default.StoreStructure));

    [FunctionName("ListStoreViews")]
    public Task<IResult> ListStoreViewsAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/choices/store-views")] HttpRequest request, string store) =>
        ChoicesAsync(request, store, ChoiceKind.StoreViews);

    [FunctionName("ListWebsites")]
    public Task<IResult> ListWebsitesAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/choices/websites")] HttpRequest request, string store) =>
        ChoicesAsync(request, store, ChoiceKind.Websites);

    [FunctionName("ListOrderStatuses")]
    public Task<IResult> ListOrderStatusesAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/choices/order-statuses")] HttpRequest request, string store) =>
        ChoicesAsync(request, store, ChoiceKind.OrderStatuses);

    [FunctionName("ListOrderStates")]
    public Task<IResult> ListOrderStatesAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/choices/order-states")] HttpRequest request, string store) =>
        ChoicesAsync(request, store, ChoiceKind.OrderStates);

    [FunctionName("ListCustomerGroups")]
    public Task<IResult> ListCustomerGroupsAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/choices/customer-groups")] HttpRequest request, string store) =>
        ChoicesAsync(request, store, ChoiceKind.CustomerGroups);

    [FunctionName("ListPriceGroups")]
    public Task<IResult> ListPriceGroupsAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/choices/price-groups")] HttpRequest request, string store) =>
        ChoicesAsync(request, store, ChoiceKind.PriceGroups);

    [FunctionName("ListSources")]
    public Task<IResult> ListSourcesAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/choices/sources")] HttpRequest request, string store) =>
        ChoicesAsync(request, store, ChoiceKind.Sources);

    [FunctionName("ListCarriers")]
    public Task<IResult> ListCarriersAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/choices/carriers")] HttpRequest request, string store) =>
        ChoicesAsync(request, store, ChoiceKind.Carriers);

    [FunctionName("ListAttributeSets")]
    public Task<IResult> ListAttributeSetsAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/choices/attribute-sets")] HttpRequest request, string store) =>
        ChoicesAsync(request, store, ChoiceKind.AttributeSets);

    [FunctionName("ListProductTypes")]
    public Task<IResult> ListProductTypesAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/choices/product-types")] HttpRequest request, string store) =>
        ChoicesAsync(request, store, ChoiceKind.ProductTypes);

    [FunctionName("ListCouponRules")]
    public Task<IResult> ListCouponRulesAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/choices/coupon-rules")] HttpRequest request, string store) =>
        ChoicesAsync(request, store, ChoiceKind.CouponRules);

    [FunctionName("ListCountries")]
    public Task<IResult> ListCountriesAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/choices/countries")] HttpRequest request, string store) =>
        ChoicesAsync(request, store, ChoiceKind.Countries);

    [FunctionName("ListReturnStatuses")]
    public Task<IResult> ListReturnStatusesAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/choices/return-statuses")] HttpRequest request, string store) =>
        ChoicesAsync(request, store, ChoiceKind.ReturnStatuses);

    [FunctionName("ListReturnReasons")]
    public Task<IResult> ListReturnReasonsAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/choices/return-reasons")] HttpRequest request, string store) =>
        ChoicesAsync(request, store, ChoiceKind.ReturnReasons);

    [FunctionName("ListReturnConditions")]
    public Task<IResult> ListReturnConditionsAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/choices/return-conditions")] HttpRequest request, string store) =>
        ChoicesAsync(request, store, ChoiceKind.ReturnConditions);

    [FunctionName("ListReturnResolutions")]
    public Task<IResult> ListReturnResolutionsAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/choices/return-resolutions")] HttpRequest request, string store) =>
        ChoicesAsync(request, store, ChoiceKind.ReturnResolutions);

    private Task<IResult> ChoicesAsync(HttpRequest request, string store, ChoiceKind kind) =>
        desk.AnswerAsync(request, store, async (call, token) => TypedResults.Json(await call.Magento.Stores.ListChoicesAsync(kind, token), StoresJson.Default.ChoiceList));
}
