using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Stores;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Operations.Platform;

namespace PowerPlatformMagento.App.Operations.Platform;

/// <summary>Tells how far the synchronisation is, from what is on this disk: no store and no Dataverse is asked.</summary>
internal sealed class SyncOverview(IInbox inbox, StoreDirectory stores, StorePauses pauses, SubscriptionStatus subscriptions)
{
    /// <summary>Reads the state of now.</summary>
    /// <exception cref="InboxUnavailableException">The inbox cannot be read.</exception>
    public async Task<SyncStatus> ReadAsync(CancellationToken cancellationToken)
    {
        var depth = await inbox.GetStatusAsync(cancellationToken);
        var each = new List<StoreSyncStatus>(stores.Keys.Count);
        foreach (var store in stores.Keys)
        {
            each.Add(await ReadAsync(store, cancellationToken));
        }

        return new SyncStatus
        {
            Waiting = depth.Pending,
            Working = depth.Leased,
            Parked = depth.Parked,
            OldestSince = depth.OldestReceivedAt?.UtcDateTime,
            Stores = each,
            Triggers = await ReadTriggersAsync(cancellationToken),
        };
    }

    // The synchronisation goes on without them, and so does its status.
    private async Task<TriggerStatus?> ReadTriggersAsync(CancellationToken cancellationToken)
    {
        try
        {
            return TriggerAnswer.Of(await subscriptions.GetAsync(cancellationToken));
        }
        catch (SubscriptionsUnavailableException)
        {
            return null;
        }
    }

    private async Task<StoreSyncStatus> ReadAsync(string store, CancellationToken cancellationToken)
    {
        var feeds = new List<FeedStatus>();
        foreach (var feed in Enum.GetValues<ChangeFeed>())
        {
            feeds.Add(new FeedStatus { Feed = feed.ToString(), ReadUpTo = (await inbox.GetCursorAsync(store, feed, cancellationToken))?.UtcDateTime });
        }

        var pause = pauses.Find(store);
        return new StoreSyncStatus
        {
            Store = store,
            IsPaused = pause is not null,
            PausedUntil = pause?.Until.UtcDateTime,
            LastErrorCode = pauses.LastError(store)?.Definition.Code,
            Feeds = feeds,
        };
    }
}
