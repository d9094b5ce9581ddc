using PowerPlatformMagento.App.Notifications.Finding;
using PowerPlatformMagento.App.Notifications.Sending;
using PowerPlatformMagento.App.Scans;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.App.Subscriptions.Keeping;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Magento.Operations;
using PowerPlatformMagento.Magento.Operations.Quotes;
using PowerPlatformMagento.Operations.Quotes;

namespace PowerPlatformMagento.App.Notifications.Watching;

/// <summary>Looks for quotes buyers ask for.</summary>
internal sealed class QuoteWatcher(SubscriptionStore store, Notifier notifier, IMagentoClientFactory clients, ScanShare share, TimeProvider time) : IStoreWatcher
{
    private const string Changes = "changes";
    private const int PageSize = 100;

    // Magento stamps a change when its statement runs and shows it when its transaction ends.
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(5);

    private readonly QuoteEvents _finder = new();

    public RecordKind Kind => RecordKind.Quote;

    /// <summary>Looks at quotes the poller found, as far as somebody listens.</summary>
    /// <exception cref="SubscriptionsUnavailableException">The file cannot be used; nothing was kept.</exception>
    public async Task LookAsync(string key, IReadOnlyList<NegotiableQuote> quotes, CancellationToken cancellationToken)
    {
        if (quotes.Count > 0 && await notifier.ListensAsync(key, Kind, cancellationToken))
        {
            await notifier.LookAsync(_finder, key, quotes, cancellationToken);
        }
    }

    public async Task LookAsync(string key, CancellationToken cancellationToken)
    {
        if (share.HasQuotes(key))
        {
            // The poller looks for the same quotes and has them looked at here.
            return;
        }

        var settled = time.GetUtcNow() - Overlap;
        var first = Watched.Began(store.Book, key, Kind);
        var reached = await store.GetCursorAsync(key, Kind, Changes, cancellationToken);
        var filter = new QuoteFilter { UpdatedAfter = reached > first ? reached : first };
        var quotes = clients.GetOperations(key).Quotes;
        string? after = null;
        do
        {
            var page = await quotes.ListAsync(filter, new PageWish(PageSize, after), cancellationToken);
            await notifier.LookAsync(_finder, key, page.Records, cancellationToken);
            after = page.Next;
        }
        while (after is not null);

        if (reached is null || settled > reached)
        {
            await store.SetCursorAsync(key, Kind, Changes, settled, cancellationToken);
        }
    }
}
