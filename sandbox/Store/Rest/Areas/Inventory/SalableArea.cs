using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Inventory;
using PowerPlatformMagento.Sandbox.Store.Products;
using PowerPlatformMagento.Sandbox.Store.Rest.Areas.Products;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Inventory;

/// <summary>What can be sold from a stock.</summary>
internal sealed class SalableArea(RestServices services) : IRestArea
{
    private const string Resource = "Magento_InventorySalesApi::stock";

    private readonly ProductShelf shelf = new(services.Documents);

    public IEnumerable<RestRoute> Routes =>
    [
        RestRoute.Get("inventory/get-product-salable-quantity/:sku/:stock", Resource, (request, path) => QuantityAsync(request, path[0], path.Id(1))),
        RestRoute.Get("inventory/is-product-salable/:sku/:stock", Resource, (request, path) => IsSalableAsync(request, path[0], path.Id(1))),
    ];

    private Task QuantityAsync(RestRequest request, string sku, long stock)
    {
        var id = shelf.Find(sku) ?? throw ProductArea.Missing();
        return SourceItems.HasStock(shelf.TypeOf(id))
            ? RestAnswer.ValueAsync(request, PhpNumber.Of(StockSources.Salable(services.Documents, shelf.SkuOf(id), stock)))
            : throw RestError.BadRequest("Can't check requested quantity for products without Source Items support.");
    }

    private Task IsSalableAsync(RestRequest request, string sku, long stock) =>
        RestAnswer.ValueAsync(request, JsonValue.Create(shelf.Find(sku) is { } id && IsSalable(id, stock)));

    // A configurable or a bundle can be sold while any of its parts can.
    private bool IsSalable(long id, long stock)
    {
        if (SourceItems.HasStock(shelf.TypeOf(id)))
        {
            return StockSources.Salable(services.Documents, shelf.SkuOf(id), stock) > 0;
        }

        var extension = shelf.Stored(id)["extension_attributes"]!;
        var children = extension["configurable_product_links"]?.AsArray().Select(link => shelf.SkuOf((long)link!))
            ?? extension["bundle_product_options"]?.AsArray().SelectMany(option => option!["product_links"]!.AsArray()).Select(link => (string)link!["sku"]!)
            ?? [];
        return children.Any(sku => StockSources.Salable(services.Documents, sku, stock) > 0);
    }
}
