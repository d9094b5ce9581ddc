using Microsoft.Extensions.Options;
using PowerPlatformMagento.App.Contents;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Notifications.Finding;
using PowerPlatformMagento.App.Notifications.Watching;
using PowerPlatformMagento.App.Observability;
using PowerPlatformMagento.App.Poller;
using PowerPlatformMagento.App.Stores;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Magento.Operations;
using PowerPlatformMagento.Magento.Operations.Quotes;
using PowerPlatformMagento.Magento.Store;
using PowerPlatformMagento.Operations.Quotes;

namespace PowerPlatformMagento.App.Scans;

/// <summary>
/// Finds negotiable quotes buyers ask for and puts them into the inbox with their content. Magento Open Source has none and is not asked; a look asks for one list
/// of changed quotes, and for the words of the buyer once for each new one.
/// </summary>
internal sealed class QuoteScan(
    IInbox inbox, StoreDirectory stores, IMagentoClientFactory clients, QuoteWatcher watcher, ScanShare share, AppMetrics metrics, TimeProvider time, IOptions<PollerOptions> options)
{
    /// <summary>Pages of one look at most; a page holds a hundred quotes.</summary>
    public const int MostPages = 20;

    private const int PageSize = 100;
    private const string Name = "quotes";

    /// <summary>Looks at a store, when it is time and the store has quotes.</summary>
    /// <exception cref="MagentoException">The store cannot be read, or does not show its quotes.</exception>
    /// <exception cref="SubscriptionsUnavailableException">Flows cannot be told; the quotes come again.</exception>
    public async Task RunAsync(string key, CancellationToken cancellationToken)
    {
        if (!stores.TryGet(key, out var store) || !share.HasQuotes(key) || !share.IsDue(key, Name))
        {
            return;
        }

        var began = time.GetUtcNow();
        if ((await clients.GetClient(key).IdentifyAsync(cancellationToken)).Edition != StoreEdition.OpenSource)
        {
            try
            {
                await LookAsync(store, began, cancellationToken);
            }
            catch (MagentoException exception) when (exception.Error.Definition == StoreErrors.NotSupported)
            {
                // The edition has quotes, this store does not.
            }
        }

        share.Done(key, Name, began);
    }

    private async Task LookAsync(StoreSettings store, DateTimeOffset began, CancellationToken cancellationToken)
    {
        var cursor = await inbox.GetCursorAsync(store.Key, ChangeFeed.Quotes, cancellationToken);
        var first = began - TimeSpan.FromDays(store.CartExpiryDays);
        var filter = new QuoteFilter { UpdatedAfter = cursor - options.Value.Overlap ?? (options.Value.Since > first ? options.Value.Since : first) };
        var quotes = clients.GetOperations(store.Key).Quotes;
        string? after = null;
        for (var page = 0; page < MostPages; page++)
        {
            var found = await quotes.ListAsync(filter, new PageWish(PageSize, after), cancellationToken);
            await watcher.LookAsync(store.Key, found.Records, cancellationToken);
            await TakeAsync(store.Key, quotes, found.Records, cancellationToken);
            after = found.Next;
            if (after is null)
            {
                break;
            }
        }

        if (after is null)
        {
            await inbox.SetCursorAsync(store.Key, ChangeFeed.Quotes, began, cancellationToken);
        }
    }

    private async Task TakeAsync(string store, IQuoteOperations quotes, IReadOnlyList<NegotiableQuote> found, CancellationToken cancellationToken)
    {
        NegotiableQuote[] asked = [.. found.Where(quote => quote.Status == QuoteStatuses.Created)];
        var delivered = await inbox.FindDeliveredAsync(store, EntityType.WebActivity, [.. asked.Select(quote => ContentName.OfQuote(quote.Id))], cancellationToken);
        var news = new List<EntityEvent>();
        foreach (var quote in asked)
        {
            var at = EventNames.Instant(quote.UpdatedAt);
            if (PollDecision.IsNews(at, delivered.GetValueOrDefault(ContentName.OfQuote(quote.Id)), TimeSpan.Zero))
            {
                news.Add(QuoteActivity.Of(await WithCommentsAsync(quotes, quote, cancellationToken), at, time.GetUtcNow()));
            }
        }

        if (news.Count > 0)
        {
            await inbox.EnqueueAsync([new EventGroup(news)], cancellationToken);
            metrics.Polled(store, nameof(ChangeFeed.Quotes), isNew: true, news.Count);
        }
    }

    // The quote is worth more than its comments: they may lie behind a right of their own.
    private static async Task<NegotiableQuote> WithCommentsAsync(IQuoteOperations quotes, NegotiableQuote quote, CancellationToken cancellationToken)
    {
        try
        {
            return quote with { Comments = (await quotes.GetAsync(quote.Id, cancellationToken)).Comments };
        }
        catch (MagentoException exception) when (exception.Error.Definition.Category != ErrorCategory.Transient)
        {
            return quote;
        }
    }
}
