using Microsoft.Extensions.Options;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Observability;
using PowerPlatformMagento.App.Scans;
using PowerPlatformMagento.App.Stores;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Poller;

/// <summary>Asks the stores what changed and puts it into the inbox: events get lost, this does not.</summary>
internal sealed class StorePoller(
    IInbox inbox,
    StoreDirectory stores,
    StorePauses pauses,
    IMagentoClientFactory clients,
    CartScan carts,
    QuoteScan quotes,
    AppMetrics metrics,
    TimeProvider time,
    IOptions<PollerOptions> options,
    ILogger<StorePoller> logger) : IStorePoller
{
    // Two full batches of the worker: a rest would be a batch of its own, with calls of its own.
    private const int ChunkSize = 2 * WorkerOptions.DefaultBatchSize;

    private static readonly ChangeFeed[] RecordFeeds = [ChangeFeed.Customers, ChangeFeed.Orders, ChangeFeed.Shipments, ChangeFeed.Invoices, ChangeFeed.Refunds];

    private readonly ReturnsWatch _returns = new(options.Value, time);

    /// <inheritdoc/>
    public async Task<bool> PollAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.Enabled)
        {
            return false;
        }

        // A store that cannot be read does not keep the others waiting.
        var complete = await Task.WhenAll(stores.Keys.Select(store => PollStoreAsync(store, cancellationToken)));
        return complete.All(read => read);
    }

    private async Task<bool> PollStoreAsync(string store, CancellationToken cancellationToken)
    {
        if (pauses.Find(store) is not null)
        {
            return false;
        }

        using var activity = AppMetrics.Activities.StartActivity("poll");
        activity?.SetTag("store", store);
        try
        {
            foreach (var feed in RecordFeeds)
            {
                await PollFeedAsync(store, feed, cancellationToken);
            }

            return await AloneAsync(store, ChangeFeed.Returns, () => PollFeedAsync(store, ChangeFeed.Returns, cancellationToken))
                & await AloneAsync(store, ChangeFeed.Carts, () => carts.RunAsync(store, cancellationToken))
                & await AloneAsync(store, ChangeFeed.Quotes, () => quotes.RunAsync(store, cancellationToken));
        }
        catch (MagentoException exception)
        {
            WorkerLog.StorePaused(logger, store, exception.Error.Definition.Code, pauses.Pause(store, exception.Error));
        }
        catch (InboxUnavailableException exception)
        {
            WorkerLog.InboxUnavailable(logger, exception.Reason);
        }

        return false;
    }

    // Returns, carts and quotes come from modules of their own, with rights of their own: where one fails, orders and customers must not wait for it.
    private async Task<bool> AloneAsync(string store, ChangeFeed feed, Func<Task> poll)
    {
        try
        {
            await poll();
            return true;
        }
        catch (MagentoException exception) when (IsOfModule(exception.Error, feed))
        {
            WorkerLog.FeedFailed(logger, store, feed, exception.Error.Definition.Code);
            return false;
        }
        catch (SubscriptionsUnavailableException exception)
        {
            SubscriptionLog.Unavailable(logger, exception.Reason);
            return false;
        }
    }

    private static bool IsOfModule(MagentoError error, ChangeFeed feed) =>
        error.Definition == StoreErrors.ServerError || error.Definition == StoreErrors.AnswerNotReadable || error.Definition == StoreErrors.NotFound
        || (feed != ChangeFeed.Returns && (error.Definition == StoreErrors.RightMissing || error.Definition == StoreErrors.RequestRefused));

    private async Task PollFeedAsync(string store, ChangeFeed feed, CancellationToken cancellationToken)
    {
        var began = time.GetUtcNow();
        var cursor = await inbox.GetCursorAsync(store, feed, cancellationToken);
        if (cursor is null && IsOfDocuments(feed) && options.Value.Since is null)
        {
            // The first poll of the orders lists every order, and an order is read with its documents: there is nothing to add.
            await inbox.SetCursorAsync(store, feed, began, cancellationToken);
            return;
        }

        var since = cursor - options.Value.Overlap ?? options.Value.Since ?? DateTimeOffset.UnixEpoch;
        var isWholeLook = feed == ChangeFeed.Returns && _returns.IsDue(store);
        since = isWholeLook ? _returns.Since(since) : since;
        DateTimeOffset? newest = null;
        var chunk = new List<EntityChange>(ChunkSize);
        await foreach (var change in clients.GetClient(store).ReadChangesAsync(feed, since, cancellationToken))
        {
            newest = newest is null || change.UpdatedAt > newest ? change.UpdatedAt : newest;
            chunk.Add(change);
            if (chunk.Count == ChunkSize)
            {
                await TakeAsync(store, feed, chunk, cancellationToken);
                chunk.Clear();
            }
        }

        await TakeAsync(store, feed, chunk, cancellationToken);
        if (isWholeLook)
        {
            _returns.Done(store, began);
        }

        if (PollDecision.Cursor(cursor, newest, began) is { } position && position != cursor)
        {
            await inbox.SetCursorAsync(store, feed, position, cancellationToken);
        }
    }

    private static bool IsOfDocuments(ChangeFeed feed) => feed is ChangeFeed.Shipments or ChangeFeed.Invoices or ChangeFeed.Refunds;

    private async Task TakeAsync(string store, ChangeFeed feed, List<EntityChange> changes, CancellationToken cancellationToken)
    {
        var news = new List<EntityEvent>(changes.Count);
        foreach (var sameType in changes.GroupBy(change => change.Type))
        {
            var delivered = await inbox.FindDeliveredAsync(store, sameType.Key, [.. sameType.Select(change => change.Id)], cancellationToken);
            news.AddRange(sameType
                .Where(change => PollDecision.IsNews(change.UpdatedAt, delivered.GetValueOrDefault(change.Id), options.Value.Overlap))
                .Select(change => new EntityEvent(store, change.Type, change.Id, change.UpdatedAt)));
        }

        if (news.Count > 0)
        {
            await inbox.EnqueueAsync([new EventGroup(news)], cancellationToken);
            metrics.Polled(store, feed.ToString(), isNew: true, news.Count);
        }

        if (changes.Count > news.Count)
        {
            metrics.Polled(store, feed.ToString(), isNew: false, changes.Count - news.Count);
        }
    }
}
