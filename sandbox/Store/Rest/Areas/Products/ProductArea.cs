using System.Text;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Metadata;
using PowerPlatformMagento.Sandbox.Store.Products;
using PowerPlatformMagento.Sandbox.Store.Rest.Body;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Products;

/// <summary>Products: read as one store view shows them, and saved.</summary>
internal sealed class ProductArea(RestServices services) : IRestArea
{
    private const string Resource = "Magento_Catalog::products";

    private readonly ProductShelf shelf = new(services.Documents);
    private readonly StoreViews views = new(services.Documents);

    public IEnumerable<RestRoute> Routes =>
    [
        RestRoute.Get("products", Resource, (request, _) => ListAsync(request)),
        RestRoute.Get("products/:sku", Resource, (request, path) => SingleAsync(request, path[0])),
        RestRoute.Post("products", Resource, (request, _) => SaveAsync(request, null)),
        RestRoute.Put("products/:sku", Resource, (request, path) => SaveAsync(request, path[0])),
    ];

    /// <summary>What Magento says when there is no such product.</summary>
    public static RestError Missing() => RestError.NotFound("The product that was requested doesn't exist. Verify the product and try again.");

    private Task ListAsync(RestRequest request)
    {
        var view = views.Id(request.StoreCode);
        return services.Reads.ListAsync(request, StoreEntity.Products, (id, target) =>
            JsonCopy.Element(Encoding.UTF8.GetBytes(shelf.Read(id, view, withStock: false).ToJsonString()), target));
    }

    private Task SingleAsync(RestRequest request, string sku) =>
        RestAnswer.DocumentAsync(request, shelf.Read(shelf.Find(sku) ?? throw Missing(), views.Id(request.StoreCode), withStock: true));

    private async Task SaveAsync(RestRequest request, string? sku)
    {
        var body = (await BodyReader.ReadAsync(request)).Required("product");
        // A query string keeps the SKU of the path from reaching the product.
        var wanted = ProductBody.Read(body, request.Query.Members.Count > 0 ? null : sku) ?? throw RestError.ApplicationRun();
        var view = views.Id(request.StoreCode);
        var (id, isNew) = services.Change.Products.Saver.Save(wanted, view);
        var product = shelf.Read(id, view, withStock: true);
        if (isNew || body.Has("custom_attributes"))
        {
            product.Remove("product_links");
            product.Remove("tier_prices");
        }

        await RestAnswer.DocumentAsync(request, product);
    }
}
