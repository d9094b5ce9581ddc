using PowerPlatformMagento.Magento.Operations.Bulk;
using PowerPlatformMagento.Magento.Operations.Products;
using PowerPlatformMagento.Operations.Stock;

namespace PowerPlatformMagento.Magento.Operations.Stock;

/// <summary>What is written for a wish. Pure.</summary>
internal static class StockPlan
{
    /// <summary>The source every Magento has.</summary>
    public const string DefaultSource = "default";

    /// <summary>Source of an item.</summary>
    public static string SourceOf(StockQuantity item) => string.IsNullOrWhiteSpace(item.SourceCode) ? DefaultSource : item.SourceCode.Trim();

    /// <summary>The rows to write, without what is so already; products without stock of their own and unknown sources are refused.</summary>
    /// <param name="items">Items of products that exist.</param>
    /// <param name="sources">Sources that exist, by any case, as the store spells them.</param>
    /// <param name="stored">What the sources hold now.</param>
    /// <param name="errors">Takes what is refused.</param>
    /// <returns>The rows, and how many items need none.</returns>
    public static (List<BulkUnit<SourceItemWire>> Units, int Unchanged) Make(
        IEnumerable<(int Position, StockQuantity Item, ProductKey Product)> items,
        IReadOnlyDictionary<string, string> sources,
        IEnumerable<SourceItemWire> stored,
        BulkErrors errors)
    {
        var known = stored.DistinctBy(Key).ToDictionary(Key);
        var (units, unchanged) = (new List<BulkUnit<SourceItemWire>>(), 0);
        foreach (var (position, item, product) in items)
        {
            if (product.IsComposite)
            {
                errors.Add(position, $"A {product.Type} product has no stock of its own: set that of its parts.");
            }
            else if (!sources.TryGetValue(SourceOf(item), out var source))
            {
                errors.Add(position, "No inventory source has this code.");
            }
            else
            {
                var row = new SourceItemWire { Sku = product.Sku, SourceCode = source, Quantity = item.Quantity, Status = item.IsInStock ?? item.Quantity > 0 ? 1 : 0 };
                if (known.TryGetValue(Key(row), out var now) && now.Quantity == row.Quantity && now.Status == row.Status)
                {
                    unchanged++;
                }
                else
                {
                    units.Add(new BulkUnit<SourceItemWire>(product.Sku, [row], [position]));
                }
            }
        }

        return (units, unchanged);
    }

    private static (string Sku, string Source) Key(SourceItemWire item) => (item.Sku!.ToUpperInvariant(), item.SourceCode!.ToUpperInvariant());
}
