using PowerPlatformMagento.Magento.Operations.Products;

namespace PowerPlatformMagento.Magento.Operations.Bulk;

/// <summary>Sorts out items before anything is sent: unknown products, and what is named twice. Pure.</summary>
internal static class SkuCheck
{
    /// <summary>The items whose product exists, with it; a second item with the same key is refused, for nobody can tell which one is meant.</summary>
    /// <param name="items">All items of the request.</param>
    /// <param name="sku">SKU of an item.</param>
    /// <param name="key">What makes two items of one product the same, in small letters.</param>
    /// <param name="products">Products that exist.</param>
    /// <param name="errors">Takes what is refused.</param>
    public static List<(int Position, T Item, ProductKey Product)> Accept<T>(
        IReadOnlyList<T> items, Func<T, string> sku, Func<T, string> key, IReadOnlyDictionary<string, ProductKey> products, BulkErrors errors)
    {
        var accepted = new List<(int, T, ProductKey)>(items.Count);
        var seen = new HashSet<(string Id, string Key)>();
        for (var position = 0; position < items.Count; position++)
        {
            if (!products.TryGetValue(sku(items[position]).Trim(), out var product))
            {
                errors.Add(position, "No product has this SKU.");
            }
            else if (!seen.Add((product.Id, key(items[position]))))
            {
                errors.Add(position, "The request names this product twice for the same place.");
            }
            else
            {
                accepted.Add((position, items[position], product));
            }
        }

        return accepted;
    }
}
