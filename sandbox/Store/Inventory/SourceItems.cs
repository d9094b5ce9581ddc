using System.Text.Json;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Search;

namespace PowerPlatformMagento.Sandbox.Store.Inventory;

/// <summary>How many pieces of a product lie at which source.</summary>
internal static class SourceItems
{
    /// <summary>The source Magento is installed with; the old stock item shows it alone.</summary>
    public const string DefaultSource = "default";

    private static readonly Column Sku = Columns.Find(StoreEntity.SourceItems, "sku")!.Value;

    /// <summary>Whether products of the type have pieces of their own; configurables and bundles live from their parts.</summary>
    public static bool HasStock(string typeId) => typeId is not ("configurable" or "bundle" or "grouped");

    /// <summary>All rows of a SKU, whatever its case.</summary>
    public static IEnumerable<SourceItem> Of(IQueryableDocuments documents, string sku) => documents.Ids(StoreEntity.SourceItems)
        .Where(id => Same(documents.Column(StoreEntity.SourceItems, id, Sku), sku))
        .Select(id => documents.Find(StoreEntity.SourceItems, id))
        .Where(json => json is not null)
        .Select(json => Read(json!.Value));

    /// <summary>Sets what lies at a source, whether or not something lay there before.</summary>
    /// <param name="documents">The store's data.</param>
    /// <param name="sku">Product; Magento takes unknown ones too.</param>
    /// <param name="source">Source.</param>
    /// <param name="change">Gets the row, a new one with nothing in it when there was none.</param>
    public static void Set(DocumentSet documents, string sku, string source, Func<SourceItem, SourceItem> change)
    {
        lock (documents.Gate)
        {
            var existing = Of(documents, sku).FirstOrDefault(item => item.Source.Equals(source, StringComparison.OrdinalIgnoreCase));
            var row = change(existing ?? new SourceItem(documents.Ids(StoreEntity.SourceItems).DefaultIfEmpty(0).Max() + 1, sku, source, 0, IsInStock: false));
            documents.Put(StoreEntity.SourceItems, new JsonObject
            {
                ["source_item_id"] = row.Id,
                ["sku"] = row.Sku,
                ["source_code"] = row.Source,
                ["quantity"] = row.Quantity,
                ["status"] = row.IsInStock ? 1 : 0,
            }.ToJsonString());
        }
    }

    /// <summary>Takes a product from a source.</summary>
    public static void Remove(DocumentSet documents, string sku, string source)
    {
        lock (documents.Gate)
        {
            foreach (var item in Of(documents, sku).Where(item => item.Source.Equals(source, StringComparison.OrdinalIgnoreCase)).ToList())
            {
                documents.Remove(StoreEntity.SourceItems, item.Id);
            }
        }
    }

    private static bool Same(ColumnValue value, string sku) => string.Equals(value.Text, sku, StringComparison.OrdinalIgnoreCase);

    private static SourceItem Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var row = document.RootElement;
        return new SourceItem(
            row.GetProperty("source_item_id").GetInt64(),
            row.GetProperty("sku").GetString() ?? "",
            row.GetProperty("source_code").GetString() ?? "",
            row.GetProperty("quantity").GetDecimal(),
            row.GetProperty("status").GetInt32() == 1);
    }
}
