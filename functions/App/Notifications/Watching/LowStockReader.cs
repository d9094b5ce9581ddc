using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Magento.Operations.Polling;
using PowerPlatformMagento.Operations.Stock;

namespace PowerPlatformMagento.App.Notifications.Watching;

/// <summary>Reads everything below a threshold, product by product: the rows have no id to go on from, and several sources hold the same product.</summary>
internal static class LowStockReader
{
    /// <summary>The items, and whether these are all.</summary>
    /// <exception cref="MagentoException">The store cannot be read.</exception>
    public static async Task<(List<StoredStock> Below, bool IsComplete)> ReadAsync(
        IPollingOperations polling, SubscriptionFilter filter, int pageSize, int mostPages, CancellationToken cancellationToken)
    {
        var (threshold, below) = (filter.Threshold!.Value, new List<StoredStock>());
        string? after = null;
        for (var page = 0; page < mostPages; page++)
        {
            var low = await polling.ReadLowStockAsync(threshold, filter.Sku, filter.SourceCode, after, pageSize, cancellationToken);

            // The sources of the last product may go on behind the page, so the next page begins with that product again.
            var last = low.IsComplete || low.Items.Count == 0 ? null : low.Items[^1].Sku;
            var whole = low.Items.Where(item => !Same(item.Sku, last)).ToList();
            below.AddRange((whole.Count == 0 ? low.Items : whole).Where(item => item.Quantity < threshold));
            if (low.IsComplete || last is null)
            {
                return (below, low.IsComplete);
            }

            after = whole.Count == 0 ? last : whole[^1].Sku;
        }

        return (below, false);
    }

    private static bool Same(string sku, string? other) => string.Equals(sku, other, StringComparison.OrdinalIgnoreCase);
}
