using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Inventory;
using PowerPlatformMagento.Sandbox.Store.Search;

namespace PowerPlatformMagento.Sandbox.Store.Products;

/// <summary>Finds products and reads them as one store view shows them.</summary>
internal sealed class ProductShelf(IQueryableDocuments documents)
{
    private const int TextsPerProduct = 1000;

    private static readonly Column Sku = Columns.Find(StoreEntity.Products, "sku")!.Value;
    private static readonly Column Type = Columns.Find(StoreEntity.Products, "type_id")!.Value;

    /// <summary>Id of the values of a store view.</summary>
    public static long TextsId(long productId, int viewId) => (productId * TextsPerProduct) + viewId;

    /// <summary>Id of the product, whatever the case of the SKU; null when there is none.</summary>
    public long? Find(string sku)
    {
        foreach (var id in documents.Ids(StoreEntity.Products))
        {
            if (string.Equals(documents.Column(StoreEntity.Products, id, Sku).Text, sku, StringComparison.OrdinalIgnoreCase))
            {
                return id;
            }
        }

        return null;
    }

    public string SkuOf(long id) => documents.Column(StoreEntity.Products, id, Sku).Text!;

    public string TypeOf(long id) => documents.Column(StoreEntity.Products, id, Type).Text!;

    /// <summary>The document as it is stored, with the values all store views share.</summary>
    public JsonObject Stored(long id) => JsonNode.Parse(documents.Find(StoreEntity.Products, id)!.Value.Span)!.AsObject();

    /// <summary>The product as a store view shows it.</summary>
    /// <param name="id">The product.</param>
    /// <param name="viewId">Store view; 0 = what all share.</param>
    /// <param name="withStock">Whether the stock item belongs to it, which lists leave out.</param>
    public JsonObject Read(long id, int viewId, bool withStock)
    {
        var product = Stored(id);
        if (viewId != 0 && documents.Find(StoreEntity.ProductTexts, TextsId(id, viewId)) is { } texts)
        {
            foreach (var (code, value) in JsonNode.Parse(texts.Span)!["values"]!.AsObject())
            {
                Set(product, code, value?.DeepClone());
            }
        }

        SetStock(product, withStock ? StockItemJson.Of(documents, id, SkuOf(id), TypeOf(id)) : null);
        return product;
    }

    /// <summary>Sets a member of the product, or the custom attribute of that code.</summary>
    public static void Set(JsonObject product, string code, JsonNode? value)
    {
        if (product.ContainsKey(code))
        {
            product[code] = value;
        }
        else
        {
            CustomAttributes.Set(product, code, value);
        }
    }

    // It stands behind the websites and categories and before what only some types have.
    private static void SetStock(JsonObject product, JsonObject? item)
    {
        var extension = product["extension_attributes"] as JsonObject ?? [];
        extension.Remove("stock_item");
        if (item is not null)
        {
            var behind = Math.Max(extension.IndexOf("website_ids"), extension.IndexOf("category_links"));
            extension.Insert(behind + 1, "stock_item", item);
        }

        product["extension_attributes"] = extension;
    }
}
