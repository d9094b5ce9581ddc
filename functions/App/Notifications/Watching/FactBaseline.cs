using PowerPlatformMagento.App.Notifications.Finding;
using PowerPlatformMagento.App.Notifications.Sending;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.App.Subscriptions.Keeping;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Notifications.Watching;

/// <summary>
/// Reads once, after somebody began to listen, how the records of the last weeks are: only who knows the status before can tell that it changed. A record
/// that changed since, or in the second somebody began, is left to the worker. Goes on where it stopped.
/// </summary>
internal sealed class FactBaseline(SubscriptionStore store, Notifier notifier, IMagentoClientFactory clients)
{
    private const string Done = "baseline";
    private const int ChunkSize = 100;

    private static readonly TimeSpan LookBack = TimeSpan.FromDays(30);

    /// <summary>Reads what is missing of a store.</summary>
    /// <exception cref="MagentoException">The store cannot be read; the rest comes the next time.</exception>
    /// <exception cref="SubscriptionsUnavailableException">The file cannot be used.</exception>
    public async Task CompleteAsync(string key, CancellationToken cancellationToken)
    {
        var client = clients.GetClient(key);
        await CompleteAsync(key, new OrderEvents(), ChangeFeed.Orders, client.ReadOrdersAsync, order => order.Source.UpdatedAt, cancellationToken);
        await CompleteAsync(key, new CustomerEvents(), ChangeFeed.Customers, client.ReadCustomersAsync, customer => customer.Source.UpdatedAt, cancellationToken);

        // A return's own time of change is the moment of reading; that of the feed is its newest comment.
        await CompleteAsync(key, new ReturnEvents(), ChangeFeed.Returns, client.ReadReturnsAsync, _ => DateTime.MinValue, cancellationToken);
    }

    private async Task CompleteAsync<T>(
        string key,
        IEventFinder<T> finder,
        ChangeFeed feed,
        Func<IReadOnlyCollection<string>, CancellationToken, IAsyncEnumerable<ReadResult<T>>> read,
        Func<T, DateTime> updatedAt,
        CancellationToken cancellationToken)
        where T : class
    {
        if (Watched.Find(store.Book, key, finder.Kind) is not { } began || await store.GetCursorAsync(key, finder.Kind, Done, cancellationToken) is not null)
        {
            return;
        }

        var chunk = new List<string>(ChunkSize);
        await foreach (var change in clients.GetClient(key).ReadChangesAsync(feed, began - LookBack, cancellationToken))
        {
            if (change.UpdatedAt < began)
            {
                chunk.Add(change.Id);
            }

            if (chunk.Count == ChunkSize)
            {
                await RememberAsync(chunk);
            }
        }

        await RememberAsync(chunk);
        await store.SetCursorAsync(key, finder.Kind, Done, began, cancellationToken);

        async Task RememberAsync(List<string> ids)
        {
            var known = await store.FindFactsAsync(key, finder.Kind, ids, cancellationToken);
            string[] missing = [.. ids.Where(id => !known.ContainsKey(id))];
            ids.Clear();
            var records = new List<T>(missing.Length);
            await foreach (var result in read(missing, cancellationToken))
            {
                if (result.Value is { } record && EventNames.Instant(updatedAt(record)) < began)
                {
                    records.Add(record);
                }
            }

            await notifier.RememberAsync(finder, key, records, cancellationToken);
        }
    }
}
