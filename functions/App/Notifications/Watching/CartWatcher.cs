using System.Globalization;
using PowerPlatformMagento.App.Notifications.Finding;
using PowerPlatformMagento.App.Notifications.Sending;
using PowerPlatformMagento.App.Scans;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.App.Subscriptions.Keeping;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Magento.Operations.Polling;
using PowerPlatformMagento.Operations.Carts;
using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.App.Notifications.Watching;

/// <summary>
/// Looks for carts that were left alone long enough since the last look. Each is told once; one that is taken up and left alone again has another time of
/// change and is told again.
/// </summary>
internal sealed class CartWatcher(SubscriptionStore store, Notifier notifier, IMagentoClientFactory clients, ScanShare share, TimeProvider time) : IStoreWatcher
{
    private const int ChunkSize = 100;

    public RecordKind Kind => RecordKind.Cart;

    public async Task LookAsync(string key, CancellationToken cancellationToken)
    {
        foreach (var watch in store.Book.Of(key).Where(subscription => subscription.Topic == SubscriptionTopics.CartAbandoned).GroupBy(subscription => WatchKey.OfCarts(subscription.Filter)))
        {
            var minutes = watch.First().Filter.AbandonedAfterMinutes ?? WatchKey.DefaultMinutes;
            if (share.HasCarts(key, minutes))
            {
                // The poller looks for the same carts and tells of them here.
                continue;
            }

            await LookAsync(key, watch.Key, TimeSpan.FromMinutes(minutes), watch.Min(subscription => subscription.Began), cancellationToken);
        }
    }

    /// <summary>Tells of carts the poller found that were left alone for this long.</summary>
    /// <exception cref="SubscriptionsUnavailableException">The file cannot be used; nothing was kept.</exception>
    public async Task TellAsync(string key, int minutes, IReadOnlyList<Cart> carts, CancellationToken cancellationToken)
    {
        if (carts.Count > 0 && await notifier.ListensAsync(key, Kind, cancellationToken))
        {
            var (watch, rest) = (WatchKey.OfCarts(minutes), TimeSpan.FromMinutes(minutes));
            await notifier.TellAsync(key, [.. carts.Select(cart => Found(key, cart, watch, rest))], cancellationToken);
        }
    }

    /// <summary>What the poller looked at need not be looked at again when it stops looking for it.</summary>
    public async Task ReachedAsync(string key, int minutes, DateTimeOffset until, CancellationToken cancellationToken)
    {
        if (await notifier.ListensAsync(key, Kind, cancellationToken))
        {
            await store.SetCursorAsync(key, Kind, WatchKey.OfCarts(minutes), until, cancellationToken);
        }
    }

    private async Task LookAsync(string key, string watch, TimeSpan rest, DateTimeOffset began, CancellationToken cancellationToken)
    {
        var until = Watched.WholeSecond(time.GetUtcNow() - rest);
        var reached = await store.GetCursorAsync(key, Kind, watch, cancellationToken);
        var first = Watched.WholeSecond(began - rest);
        var since = reached > first ? reached.Value : first;
        var polling = clients.GetOperations(key).Polling;
        var ids = new List<string>(ChunkSize);
        await foreach (var row in polling.ReadRowsAsync(PolledRecords.Carts, new PollFilter { Before = until }, new RowPosition(since.UtcDateTime), cancellationToken))
        {
            ids.Add(row.Id.ToString(CultureInfo.InvariantCulture));
            if (ids.Count == ChunkSize)
            {
                await TellAsync(ids);
            }
        }

        await TellAsync(ids);
        await store.SetCursorAsync(key, Kind, watch, until, cancellationToken);

        async Task TellAsync(List<string> chunk)
        {
            var carts = chunk.Count == 0 ? [] : await polling.ReadCartsAsync([.. chunk], cancellationToken);
            chunk.Clear();

            // One that was taken up meanwhile is not abandoned, or not any more.
            var left = carts.Select(result => result.Value).OfType<Cart>().Where(cart => cart.IsActive && cart.ItemsCount > 0 && EventNames.Instant(cart.UpdatedAt) < until);
            await notifier.TellAsync(key, [.. left.Select(cart => Found(key, cart, watch, rest))], cancellationToken);
        }
    }

    private static FoundEvent Found(string key, Cart cart, string watch, TimeSpan rest)
    {
        var updated = EventNames.Instant(cart.UpdatedAt);
        var body = new CartEvent
        {
            EventId = EventNames.Of(SubscriptionTopics.CartAbandoned, key, cart.Id, watch, $"{updated.ToUnixTimeSeconds()}"),
            Topic = SubscriptionTopics.CartAbandoned,
            Store = key,
            OccurredAt = (updated + rest).UtcDateTime,
            Cart = cart,
        };
        var traits = new EventTraits { StoreView = cart.StoreView, Website = cart.Website, Total = cart.Subtotal, Currency = cart.Currency };
        return new FoundEvent(SubscriptionTopics.CartAbandoned, "cart:" + cart.Id, body, traits, updated + rest) { Watch = watch };
    }
}
