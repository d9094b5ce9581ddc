using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Metadata;
using PowerPlatformMagento.Sandbox.Store.Products;

namespace PowerPlatformMagento.Sandbox.Store.Inventory;

/// <summary>Sources, the stocks that draw from them, and what can be sold from a stock.</summary>
internal static class StockSources
{
    public static bool Knows(IQueryableDocuments documents, string code) => All(documents).Any(source => Same(source, code));

    /// <summary>Adds a source, or changes what is given of one that is there. Sources cannot be deleted.</summary>
    public static void Save(DocumentSet documents, string code, JsonObject values)
    {
        lock (documents.Gate)
        {
            var sources = List(documents, StockLayout.Sources);
            var existing = sources.Select(node => node!.AsObject()).FirstOrDefault(source => Same(source, code));
            if (existing is null)
            {
                sources.Add(values);
            }
            else
            {
                foreach (var (name, value) in values)
                {
                    existing[name] = value?.DeepClone();
                }
            }

            documents.PutFixedAnswer(StockLayout.Sources, sources.ToJsonString());
        }
    }

    /// <summary>
    /// Pieces that can be sold from a stock: what is for sale at its enabled sources less what open orders reserve.
    /// Data that is generated on the fly cannot change, and its open orders are taken as served: there it is the sum of the sources.
    /// </summary>
    public static decimal Salable(IQueryableDocuments documents, string sku, long stockId)
    {
        var sources = Of(documents, stockId);
        var rows = SourceItems.Of(documents, sku).Where(item => item.IsInStock && sources.Contains(item.Source)).ToList();
        var reserved = documents is DocumentSet changeable ? changeable.Stock.Reserved(sku, new StoreViews(documents).OfWebsites(Websites(documents, stockId))) : 0;
        return rows.Count == 0 ? 0 : PhpNumber.Plain(rows.Sum(row => row.Quantity) - reserved);
    }

    /// <summary>Codes of the enabled sources of a stock.</summary>
    private static HashSet<string> Of(IQueryableDocuments documents, long stockId)
    {
        var enabled = All(documents).Where(source => (bool?)source["enabled"] != false).Select(source => (string)source["source_code"]!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        enabled.IntersectWith(List(documents, StockLayout.Links).Where(link => (long)link!["stock_id"]! == stockId).Select(link => (string)link!["source_code"]!));
        return enabled;
    }

    private static IEnumerable<string> Websites(IQueryableDocuments documents, long stockId) => List(documents, StockLayout.Stocks)
        .Where(stock => (long)stock!["stock_id"]! == stockId)
        .SelectMany(stock => stock!["extension_attributes"]!["sales_channels"]!.AsArray())
        .Select(channel => (string)channel!["code"]!);

    private static IEnumerable<JsonObject> All(IQueryableDocuments documents) => List(documents, StockLayout.Sources).Select(node => node!.AsObject());

    private static JsonArray List(IQueryableDocuments documents, string route) => JsonNode.Parse(documents.FixedAnswer(route)!.Value.Span)!.AsArray();

    private static bool Same(JsonObject source, string code) => string.Equals((string?)source["source_code"], code, StringComparison.OrdinalIgnoreCase);
}
