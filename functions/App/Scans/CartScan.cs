using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Notifications.Watching;
using PowerPlatformMagento.App.Observability;
using PowerPlatformMagento.App.Stores;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Magento.Operations.Carts;
using PowerPlatformMagento.Operations.Carts;

namespace PowerPlatformMagento.App.Scans;

/// <summary>
/// Finds carts that were left behind, taken up again, ordered or given up, and puts each change of state into the inbox with the cart. A look asks the store for
/// one list of changes, and for the carts themselves only when it is their turn, a hundred at a time: nothing more where nothing happened.
/// </summary>
internal sealed class CartScan(
    IInbox inbox, StoreDirectory stores, IMagentoClientFactory clients, CartFinder finder, CartWatcher watcher, ScanShare share, AppMetrics metrics, TimeProvider time)
{
    /// <summary>Carts read in one look; the rest waits for the next one.</summary>
    public const int MostCarts = 1000;

    private const int ChunkSize = 100;
    private const string Name = "carts";

    /// <summary>Looks at a store, when it is time and the store wants it.</summary>
    /// <exception cref="MagentoException">The store cannot be read, or does not show its carts.</exception>
    /// <exception cref="SubscriptionsUnavailableException">Flows cannot be told; the carts come again.</exception>
    public async Task RunAsync(string key, CancellationToken cancellationToken)
    {
        if (!stores.TryGet(key, out var store) || store.AbandonedCartMinutes == 0 || !share.IsDue(key, Name))
        {
            return;
        }

        var began = time.GetUtcNow();
        await finder.RunAsync(store, cancellationToken);
        var (rest, expiry) = (TimeSpan.FromMinutes(store.AbandonedCartMinutes), TimeSpan.FromDays(store.CartExpiryDays));
        var until = began - rest;
        await StepAsync(key, KeptCartState.Reopened, DateTimeOffset.MaxValue, (_, shopper) => CartRules.Reopened(shopper?.Cart), (_, cart) => cart is null ? began : CartRules.At(cart));
        var complete = await StepAsync(key, KeptCartState.Touched, until, (known, shopper) => CartRules.Rested(known, shopper?.Cart, until), (_, cart) => CartRules.At(cart!) + rest);
        await StepAsync(key, KeptCartState.Abandoned, began - expiry, (known, shopper) => CartRules.Old(known, shopper?.Cart), (known, cart) => Ended(known, cart, expiry));
        if (complete)
        {
            await watcher.ReachedAsync(key, store.AbandonedCartMinutes, until, cancellationToken);
        }

        share.Done(key, Name, began);

        async Task<bool> StepAsync(string storeKey, KeptCartState state, DateTimeOffset before, Func<KeptCart, ShopperCart?, CartStep> decide, Func<KeptCart, Cart?, DateTimeOffset> at)
        {
            var due = await inbox.ListCartsAsync(storeKey, state, before, MostCarts, cancellationToken);
            foreach (var chunk in due.Chunk(ChunkSize))
            {
                await MoveAsync(store, chunk, decide, at, cancellationToken);
            }

            return due.Count < MostCarts;
        }
    }

    // An order or a new touch has its own time; a cart given up has that of the end of its term.
    private static DateTimeOffset Ended(KeptCart known, Cart? cart, TimeSpan expiry) =>
        cart is not null && CartRules.At(cart) > known.UpdatedAt ? CartRules.At(cart) : known.UpdatedAt + expiry;

    private async Task MoveAsync(
        StoreSettings store, KeptCart[] chunk, Func<KeptCart, ShopperCart?, CartStep> decide, Func<KeptCart, Cart?, DateTimeOffset> at, CancellationToken cancellationToken)
    {
        var results = await clients.GetOperations(store.Key).Polling.ReadShoppersAsync([.. chunk.Select(cart => cart.Id)], cancellationToken);
        var shoppers = results.Where(result => result.Value is not null).ToDictionary(result => result.Id, result => result.Value!, StringComparer.Ordinal);
        var (events, kept, left, now) = (new List<EntityEvent>(), new List<KeptCart>(chunk.Length), new List<Cart>(), time.GetUtcNow());
        foreach (var known in chunk)
        {
            var shopper = shoppers.GetValueOrDefault(known.Id);
            var step = decide(known, shopper);
            kept.Add(known with { State = step.Kept, UpdatedAt = shopper is null ? known.UpdatedAt : CartRules.At(shopper.Cart) });
            if (step.Told is { } state)
            {
                events.Add(CartActivity.Of(store.Key, known.Id, shopper, state, at(known, shopper?.Cart), now));
            }

            if (step.IsLeft)
            {
                left.Add(shopper!.Cart);
            }
        }

        // Flows first: what they were told is known by name, so carts that come again do no harm.
        await watcher.TellAsync(store.Key, store.AbandonedCartMinutes, left, cancellationToken);
        await inbox.EnqueueAsync([new EventGroup(events) { Carts = kept }], cancellationToken);
        if (events.Count > 0)
        {
            metrics.Polled(store.Key, nameof(ChangeFeed.Carts), isNew: true, events.Count);
        }
    }
}
