using System.Globalization;
using PowerPlatformMagento.App.Notifications.Finding;
using PowerPlatformMagento.App.Notifications.Sending;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.App.Subscriptions.Keeping;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Magento.Operations.Polling;
using PowerPlatformMagento.Operations.Products;

namespace PowerPlatformMagento.App.Notifications.Watching;

/// <summary>Looks for products that changed since the last look.</summary>
internal sealed class ProductWatcher(SubscriptionStore store, Notifier notifier, IMagentoClientFactory clients, TimeProvider time) : IStoreWatcher
{
    private const string Changes = "changes";
    private const int ChunkSize = 100;

    // Magento stamps a change when its statement runs and shows it when its transaction ends.
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(5);

    // Below the time limit of the host, which kills the whole process.
    private static readonly TimeSpan LongestLook = TimeSpan.FromMinutes(3);

    private readonly ProductEvents _finder = new();

    public RecordKind Kind => RecordKind.Product;

    public async Task LookAsync(string key, CancellationToken cancellationToken)
    {
        var (started, settled) = (time.GetTimestamp(), time.GetUtcNow() - Overlap);
        var first = Watched.Began(store.Book, key, Kind);
        var reached = await store.GetCursorAsync(key, Kind, Changes, cancellationToken);
        var since = reached > first ? reached.Value : first;
        var chunk = new List<ChangedRow>(ChunkSize);
        var isCut = false;
        await foreach (var row in clients.GetOperations(key).Polling.ReadRowsAsync(PolledRecords.Products, new PollFilter(), new RowPosition(since.UtcDateTime), cancellationToken))
        {
            chunk.Add(row);
            if (chunk.Count == ChunkSize)
            {
                since = await TellAsync(key, chunk, cancellationToken);
                isCut = time.GetElapsedTime(started) > LongestLook;
                if (isCut)
                {
                    break;
                }
            }
        }

        since = await TellAsync(key, chunk, cancellationToken) is var last && last > since ? last : since;

        // What was stamped lately may still be hidden.
        var position = isCut && since < settled ? since : settled;
        if (reached is null || position > reached)
        {
            await store.SetCursorAsync(key, Kind, Changes, position, cancellationToken);
        }
    }

    private async Task<DateTimeOffset> TellAsync(string key, List<ChangedRow> chunk, CancellationToken cancellationToken)
    {
        if (chunk.Count == 0)
        {
            return default;
        }

        var last = EventNames.Instant(chunk[^1].ChangedAt);
        string[] ids = [.. chunk.Select(row => row.Id.ToString(CultureInfo.InvariantCulture)).Distinct(StringComparer.Ordinal)];
        chunk.Clear();
        var results = await clients.GetOperations(key).Polling.ReadProductsAsync(ids, cancellationToken);
        await notifier.LookAsync(_finder, key, [.. results.Select(result => result.Value).OfType<Product>()], cancellationToken);
        return last;
    }
}
