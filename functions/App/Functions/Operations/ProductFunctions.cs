using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Extensions.Http;
using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.App.Operations.Products;
using PowerPlatformMagento.Magento.Operations.Products;
using PowerPlatformMagento.Operations.Products;

namespace PowerPlatformMagento.App.Functions.Operations;

/// <summary>Products of the catalog. SKUs hold any sign, so they stand in the query and not in the path.</summary>
internal sealed class ProductFunctions(OperationDesk desk)
{
    private const int LongestSku = 64;

    // Signs that mean something to the database are written twice, and its columns take 255.
    private const int LongestName = 100;

    [FunctionName("ListProducts")]
    public Task<IResult> ListProductsAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/products")] HttpRequest request, string store) =>
        desk.AnswerAsync(request, store, async (call, token) =>
        {
            var query = new ProductQuery
            {
                Sku = call.Query.Text("sku", LongestSku),
                Name = call.Query.Text("name", LongestName),
                Type = call.Query.Text("type", 32),
                Status = call.Query.Choice("status", "Enabled", "Disabled"),
                UpdatedAfter = call.Query.Instant("updatedAfter"),
            };
            var page = await call.Magento.Products.ListAsync(query, call.Query.Page(), token);
            return TypedResults.Json(PageAnswer.Of(request, page), ProductsJson.Default.ResultPageProduct);
        });

    [FunctionName("GetProduct")]
    public Task<IResult> GetProductAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/products/by-sku")] HttpRequest request, string store) =>
        desk.AnswerAsync(request, store, async (call, token) =>
            TypedResults.Json(await call.Magento.Products.GetAsync(call.Query.RequiredText("sku", LongestSku).Trim(), token), ProductsJson.Default.Product));

    [FunctionName("UpdateProduct")]
    public Task<IResult> UpdateProductAsync([HttpTrigger(AuthorizationLevel.Function, "patch", Route = "stores/{store}/products/by-sku")] HttpRequest request, string store) =>
        desk.AnswerAsync(request, store, async (call, token) =>
        {
            var sku = call.Query.RequiredText("sku", LongestSku).Trim();
            var change = await ChangeAsync(call, await call.BodyAsync(ProductsJson.Default.ProductRequest), token);
            return TypedResults.Json(await call.Magento.Products.UpdateAsync(sku, change, token), ProductsJson.Default.OperationResult);
        });

    [FunctionName("GetProductAttributeSchema")]
    public Task<IResult> GetProductAttributeSchemaAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/products/schema")] HttpRequest request, string store) =>
        desk.AnswerAsync(request, store, async (call, token) =>
            TypedResults.Json(AttributeSchema.Of((await call.Magento.Products.GetAttributesAsync(token)).Values), ProductsJson.Default.EntitySchema));

    private static async Task<ProductChange> ChangeAsync(OperationCall call, ProductRequest request, CancellationToken cancellationToken) => new()
    {
        Name = request.Name,
        Status = request.Status,
        Visibility = request.Visibility,
        Price = request.Price,
        Weight = request.Weight,
        CustomAttributes = request.CustomAttributes is { Count: > 0 } given
            ? AttributeInput.Read(given, await call.Magento.Products.GetAttributesAsync(cancellationToken))
            : new Dictionary<string, IReadOnlyList<string>>(),
    };
}
