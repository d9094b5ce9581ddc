using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Inventory;
using PowerPlatformMagento.Sandbox.Store.Products;
using PowerPlatformMagento.Sandbox.Store.Rest.Body;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Inventory;

/// <summary>The stock of the time before sources: it knows the default source alone.</summary>
internal sealed class StockItemArea(RestServices services) : IRestArea
{
    private const string Resource = "Magento_Catalog::catalog_inventory";
    private const int DefaultStock = 1;

    private readonly ProductShelf shelf = new(services.Documents);

    public IEnumerable<RestRoute> Routes =>
    [
        RestRoute.Get("stockItems/:sku", Resource, (request, path) => RestAnswer.DocumentAsync(request, Item(Known(path[0])))),
        RestRoute.Get("stockStatuses/:sku", Resource, (request, path) => StatusAsync(request, Known(path[0]))),
        RestRoute.Put("products/:sku/stockItems/:item", Resource, (request, path) => SaveAsync(request, path[0])),
    ];

    private long Known(string sku) => shelf.Find(sku) ?? throw RestError.NotFound("The Product with the \"%1\" SKU doesn't exist.", sku);

    private JsonObject Item(long id) => StockItemJson.Of(services.Documents, id, shelf.SkuOf(id), shelf.TypeOf(id));

    private Task StatusAsync(RestRequest request, long id)
    {
        var salable = StockSources.Salable(services.Documents, shelf.SkuOf(id), DefaultStock);
        return RestAnswer.DocumentAsync(request, new JsonObject
        {
            ["product_id"] = id,
            ["stock_id"] = DefaultStock,
            ["qty"] = PhpNumber.Of(salable),
            ["stock_status"] = salable > 0 || !SourceItems.HasStock(shelf.TypeOf(id)) ? 1 : 0,
            ["stock_item"] = Item(id),
        });
    }

    // The number of the item in the path does not matter.
    private async Task SaveAsync(RestRequest request, string sku)
    {
        var documents = services.Changeable;
        var item = (await BodyReader.ReadAsync(request)).Required("stockItem").Only(StockItemJson.Members);
        var id = Known(sku);
        var (quantity, isInStock) = (item.Number("qty"), item.Flag("is_in_stock"));
        SourceItems.Set(documents, shelf.SkuOf(id), SourceItems.DefaultSource, row => row with
        {
            Quantity = quantity ?? row.Quantity,
            IsInStock = isInStock ?? row.IsInStock,
        });
        documents.Tell(ModelSave.StockItem(Item(id)));
        await RestAnswer.ValueAsync(request, JsonValue.Create(id));
    }
}
