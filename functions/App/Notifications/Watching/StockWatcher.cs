using PowerPlatformMagento.App.Notifications.Finding;
using PowerPlatformMagento.App.Notifications.Sending;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.App.Subscriptions.Keeping;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.App.Notifications.Watching;

/// <summary>Looks for items whose stock fell below a threshold. Asks once for all flows that look for the same.</summary>
internal sealed class StockWatcher(SubscriptionStore store, Notifier notifier, IMagentoClientFactory clients, TimeProvider time, ILogger<StockWatcher> logger) : IStoreWatcher
{
    private const int PageSize = 200;

    // More low items than this are a threshold set too high.
    private const int MostPages = 100;

    private readonly StockEvents _finder = new();

    public RecordKind Kind => RecordKind.Stock;

    public async Task LookAsync(string key, CancellationToken cancellationToken)
    {
        foreach (var watch in store.Book.Of(key).Where(subscription => subscription.Topic == SubscriptionTopics.StockBelowThreshold).GroupBy(subscription => WatchKey.OfStock(subscription.Filter)))
        {
            var (filter, at) = (watch.First().Filter, time.GetUtcNow());
            var (below, isComplete) = await LowStockReader.ReadAsync(clients.GetOperations(key).Polling, filter, PageSize, MostPages, cancellationToken);
            if (!isComplete)
            {
                SubscriptionLog.TooMuchLowStock(logger, key, below.Count);
            }

            await notifier.LookAsync(_finder, key, [new StockLook(key, filter, below, isComplete, watch.Min(subscription => subscription.Began), at)], cancellationToken);
        }
    }
}
