using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Sandbox.Store.Documents;

/// <summary>
/// A model was saved for which Magento runs an observer, which Adobe Commerce tells I/O Events of. Prices and source items that are written by their own routes
/// go past the models, so nothing is told of them.
/// </summary>
/// <param name="Observer">Name of the observer's event.</param>
/// <param name="Id">Id of the model.</param>
/// <param name="Fields">What is told of it; texts, as Adobe Commerce sends them.</param>
internal sealed record ModelSave(string Observer, long Id, JsonObject Fields)
{
    public const string ProductSaved = "catalog_product_save_commit_after";

    public const string StockItemSaved = "cataloginventory_stock_item_save_commit_after";

    /// <param name="product">The product as it was saved.</param>
    public static ModelSave Product(JsonObject product) => new(ProductSaved, (long)product["id"]!, new JsonObject
    {
        ["entity_id"] = $"{product["id"]}",
        ["sku"] = (string?)product["sku"],
        ["updated_at"] = (string?)product["updated_at"],
    });

    /// <param name="item">The stock item as it was saved.</param>
    public static ModelSave StockItem(JsonObject item) => new(StockItemSaved, (long)item["item_id"]!, new JsonObject
    {
        ["item_id"] = $"{item["item_id"]}",
        ["product_id"] = $"{item["product_id"]}",
        ["qty"] = $"{item["qty"]}",
        ["is_in_stock"] = (bool)item["is_in_stock"]! ? "1" : "0",
    });
}
