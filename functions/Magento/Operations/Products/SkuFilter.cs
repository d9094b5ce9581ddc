using PowerPlatformMagento.Magento.Search;

namespace PowerPlatformMagento.Magento.Operations.Products;

/// <summary>
/// A filter for some SKUs. The condition <c>in</c> separates its values by commas and does not find SKUs that hold one; those are compared one by
/// one, and no more than ten at a time. Pure.
/// </summary>
/// <param name="Skus">The SKUs.</param>
/// <param name="IsList">Whether one condition holds them all.</param>
internal sealed record SkuFilter(IReadOnlyList<string> Skus, bool IsList)
{
    private const int MostInList = 100;

    // Encoded signs take three characters and those of other scripts up to nine.
    private const int LongestList = 4_000;

    /// <summary>As many filters as the SKUs need; equal ones are asked for once.</summary>
    public static List<SkuFilter> Split(IEnumerable<string> skus)
    {
        var distinct = skus.Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var filters = distinct.Where(sku => sku.Contains(',', StringComparison.Ordinal)).Chunk(SearchRequest.MaximumFilters).Select(part => new SkuFilter(part, false)).ToList();
        var (part, length) = (new List<string>(), 0);
        foreach (var sku in distinct.Where(sku => !sku.Contains(',', StringComparison.Ordinal)))
        {
            var size = Uri.EscapeDataString(sku).Length + 1;
            if (part.Count > 0 && (part.Count >= MostInList || length + size > LongestList))
            {
                filters.Add(new SkuFilter(part, true));
                (part, length) = ([], 0);
            }

            part.Add(sku);
            length += size;
        }

        if (part.Count > 0)
        {
            filters.Add(new SkuFilter(part, true));
        }

        return filters;
    }

    /// <summary>Adds the filter as the first group of a search.</summary>
    public void AddTo(QueryText query)
    {
        if (IsList)
        {
            Add(query, 0, string.Join(',', Skus), "in");
            return;
        }

        for (var i = 0; i < Skus.Count; i++)
        {
            Add(query, i, Skus[i], "eq");
        }
    }

    private static void Add(QueryText query, int index, string value, string condition)
    {
        query.Add($"searchCriteria[filter_groups][0][filters][{index}][field]", "sku");
        query.Add($"searchCriteria[filter_groups][0][filters][{index}][value]", value);
        query.Add($"searchCriteria[filter_groups][0][filters][{index}][condition_type]", condition);
    }
}
