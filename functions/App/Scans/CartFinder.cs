using System.Globalization;
using Microsoft.Extensions.Options;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Poller;
using PowerPlatformMagento.App.Stores;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Magento.Operations.Polling;

namespace PowerPlatformMagento.App.Scans;

/// <summary>
/// Remembers carts that were touched since the last look: one list of ids and dates, in the order of the changes. What is found is on disk before the cursor moves.
/// </summary>
internal sealed class CartFinder(IInbox inbox, IMagentoClientFactory clients, TimeProvider time, IOptions<PollerOptions> options)
{
    /// <summary>Rows of one look; the rest waits for the next one.</summary>
    public const int MostRows = 5000;

    private const int ChunkSize = 500;

    // Magento stamps a change when its statement runs and shows it when its transaction ends. Shorter than any cart rests, so that none is found again that is over.
    private static readonly TimeSpan Overlap = PollerOptions.ShortestOverlap;

    /// <summary>Looks at the changes of a store.</summary>
    public async Task RunAsync(StoreSettings store, CancellationToken cancellationToken)
    {
        var began = time.GetUtcNow();
        var cursor = await inbox.GetCursorAsync(store.Key, ChangeFeed.Carts, cancellationToken);
        var since = cursor - Overlap ?? First(store, began);
        DateTimeOffset? reached = null;
        var (rows, isCut, chunk) = (0, false, new List<ChangedRow>(ChunkSize));
        await foreach (var row in clients.GetOperations(store.Key).Polling.ReadRowsAsync(PolledRecords.TouchedCarts, new PollFilter(), new RowPosition(since.UtcDateTime), cancellationToken))
        {
            // Not within a second, for the next look begins with one; and not before there is something new, or it would never get further.
            var at = Instant(row);
            isCut = rows >= MostRows && at > reached && reached > since;
            if (isCut)
            {
                break;
            }

            (rows, reached) = (rows + 1, at);
            chunk.Add(row);
            if (chunk.Count == ChunkSize)
            {
                await KeepAsync(store.Key, chunk, cancellationToken);
            }
        }

        await KeepAsync(store.Key, chunk, cancellationToken);
        // Up to the beginning of this look, not only to the newest change: else a quiet store would show carts again that are over.
        var position = isCut && reached is { } cut && cut + Overlap < began ? cut + Overlap : began;
        await inbox.SetCursorAsync(store.Key, ChangeFeed.Carts, position, cancellationToken);
    }

    private async Task KeepAsync(string store, List<ChangedRow> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
        {
            return;
        }

        // A cart that changes while the list is read comes twice; the later change counts.
        var found = rows.GroupBy(row => row.Id).ToDictionary(group => group.Key.ToString(CultureInfo.InvariantCulture), group => Instant(group.MaxBy(row => row.ChangedAt)), StringComparer.Ordinal);
        rows.Clear();
        var known = await inbox.FindCartsAsync(store, found.Keys, cancellationToken);
        KeptCart[] changed = [.. found.Select(cart => CartRules.Seen(store, cart.Key, cart.Value, known.GetValueOrDefault(cart.Key))).OfType<KeptCart>()];
        if (changed.Length > 0)
        {
            await inbox.EnqueueAsync([new EventGroup([]) { Carts = changed }], cancellationToken);
        }
    }

    // What was given up before the first look is no news.
    private DateTimeOffset First(StoreSettings store, DateTimeOffset now)
    {
        var expired = now - TimeSpan.FromDays(store.CartExpiryDays);
        return options.Value.Since > expired ? options.Value.Since.Value : expired;
    }

    private static DateTimeOffset Instant(ChangedRow row) => new(DateTime.SpecifyKind(row.ChangedAt, DateTimeKind.Utc));
}
