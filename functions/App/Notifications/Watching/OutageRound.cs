using Microsoft.Extensions.Options;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Stores;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.App.Subscriptions.Keeping;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Notifications.Watching;

/// <summary>While Dataverse is away the worker reads nothing. Reads in its place what waits in the inbox, for the flows, and puts it back untouched.</summary>
internal sealed class OutageRound(
    IInbox inbox, DataverseGate gate, SubscriptionStore store, StoreDirectory stores, StorePauses pauses, RecordReader reader, Settler settler, IOptions<WorkerOptions> options, TimeProvider time)
{
    // Short outages end before anybody misses an event.
    private static readonly TimeSpan ShortestHold = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);

    /// <summary>Reads one batch, if Dataverse is away and somebody listens. Returns how many references it held.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await store.OpenAsync(cancellationToken);
        string[] listening = [.. stores.Keys.Where(key => store.Book.Of(key).Count > 0 && pauses.Find(key) is null)];
        if (listening.Length == 0 || gate.Until < time.GetUtcNow() + ShortestHold)
        {
            return 0;
        }

        var batch = await inbox.LeaseAsync(new LeaseRequest(listening, options.Value.BatchSize, options.Value.LeaseTime), cancellationToken);
        if (batch.Count == 0)
        {
            return 0;
        }

        try
        {
            await foreach (var _ in reader.ReadAsync(batch, cancellationToken))
            {
                // What it means for flows is kept on the way.
            }
        }
        catch (MagentoException exception)
        {
            pauses.Pause(batch[0].Event.Store, exception.Error);
        }
        finally
        {
            var rested = time.GetUtcNow() + Rest;
            await settler.ReleaseAsync(batch, gate.Until > rested ? gate.Until : rested, CancellationToken.None);
        }

        return batch.Count;
    }
}
