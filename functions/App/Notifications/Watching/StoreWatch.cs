using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.App.Subscriptions.Keeping;
using PowerPlatformMagento.App.Stores;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Notifications.Watching;

/// <summary>Looks in the stores for what no event tells of, as far as somebody listens.</summary>
internal sealed class StoreWatch(
    SubscriptionStore store, StoreDirectory stores, StorePauses pauses, FactBaseline baseline, IEnumerable<IStoreWatcher> watchers, OutageRound outage, ILogger<StoreWatch> logger)
{
    /// <summary>One look at every store somebody listens to. A store that cannot be read does not keep the others waiting.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await store.OpenAsync(cancellationToken);
            await Task.WhenAll(store.Book.Stores.Where(key => stores.TryGet(key, out _) && pauses.Find(key) is null).Select(key => LookAsync(key, cancellationToken)));
            await outage.RunAsync(cancellationToken);
        }
        catch (SubscriptionsUnavailableException exception)
        {
            SubscriptionLog.Unavailable(logger, exception.Reason);
        }
        catch (InboxUnavailableException exception)
        {
            WorkerLog.InboxUnavailable(logger, exception.Reason);
        }
    }

    private async Task LookAsync(string key, CancellationToken cancellationToken)
    {
        await GuardAsync(key, "baseline", () => baseline.CompleteAsync(key, cancellationToken));
        foreach (var watcher in watchers.Where(watcher => store.Book.Listens(key, watcher.Kind)))
        {
            await GuardAsync(key, watcher.Kind.ToString(), () => watcher.LookAsync(key, cancellationToken));
        }
    }

    // Each list of the store fails by itself.
    private async Task GuardAsync(string key, string what, Func<Task> look)
    {
        try
        {
            await look();
        }
        catch (MagentoException exception)
        {
            SubscriptionLog.NotWatched(logger, key, what, exception.Error.Definition.Code);
        }
        catch (Exception exception) when (exception is not (SubscriptionsUnavailableException or OperationCanceledException))
        {
            SubscriptionLog.NotWatched(logger, key, what, exception.GetType().Name);
        }
    }
}
