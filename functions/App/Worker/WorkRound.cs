using System.Threading.Channels;
using Microsoft.Extensions.Options;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Observability;
using PowerPlatformMagento.App.Stores;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Worker;

/// <summary>One batch from the inbox to Dataverse: lease, read, deliver, settle. Reading and delivering overlap.</summary>
internal sealed class WorkRound(
    IInbox inbox,
    StoreDirectory stores,
    StorePauses pauses,
    StoreRows rows,
    RecordReader reader,
    OrdersFirst ordersFirst,
    IDataverseDelivery delivery,
    DataverseGate gate,
    Settler settler,
    IOptions<WorkerOptions> options,
    IOptions<DeliveryOptions> deliveryOptions,
    ILogger<WorkRound> logger)
{
    /// <summary>Works on one batch. Returns how many references it held; 0 when nothing was due.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        var known = stores.Keys.ToLookup(store => pauses.Find(store) is null);
        var request = new LeaseRequest([.. known[true]], options.Value.BatchSize, options.Value.LeaseTime) { Resting = [.. known[false]] };
        var batch = await inbox.LeaseAsync(request, cancellationToken);
        if (batch.Count == 0)
        {
            return 0;
        }

        var store = batch[0].Event.Store;
        using var activity = AppMetrics.Activities.StartActivity("work");
        activity?.SetTag("store", store).SetTag("type", batch[0].Event.Type.ToString()).SetTag("items", batch.Count);
        if (await rows.EnsureAsync(store, cancellationToken))
        {
            await WorkAsync(batch, cancellationToken);
        }
        else
        {
            await settler.ReleaseAsync(batch, gate.Until, cancellationToken);
        }

        return batch.Count;
    }

    private async Task WorkAsync(IReadOnlyList<InboxItem> batch, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var chunks = Channel.CreateBounded<IReadOnlyList<DeliveryItem>>(new BoundedChannelOptions(1) { SingleReader = true, SingleWriter = true });
        var delivering = DeliverAsync(chunks.Reader, batch[0].Event.Type, stop);
        try
        {
            await ReadAsync(batch, chunks.Writer, stop.Token);
        }
        finally
        {
            chunks.Writer.TryComplete();
            await delivering;
        }
    }

    private async Task ReadAsync(IReadOnlyList<InboxItem> batch, ChannelWriter<IReadOnlyList<DeliveryItem>> chunks, CancellationToken cancellationToken)
    {
        var gathered = new PayloadChunks(deliveryOptions.Value.BatchSize, options.Value.MaximumBatchBytes);
        var failed = new List<(InboxItem Item, Failure Failure)>();
        var linked = new List<DeliveryItem>();
        var unread = batch.ToDictionary(item => item.Event.Id, StringComparer.Ordinal);
        var store = batch[0].Event.Store;
        MagentoError? down = null;
        try
        {
            await foreach (var record in reader.ReadAsync(batch, cancellationToken))
            {
                unread.Remove(record.Item.Event.Id);
                if (record.Failure is { } failure)
                {
                    failed.Add((record.Item, failure));
                }
                else if (record.Payload!.OrderId is not null)
                {
                    linked.Add(record.Payload);
                }
                else if (gathered.Add(record.Payload) is { } chunk)
                {
                    await chunks.WriteAsync(chunk, cancellationToken);
                }
            }

            if (!EventContent.Has(batch[0].Event.Type))
            {
                pauses.Clear(store);
            }
        }
        catch (MagentoException exception)
        {
            down = exception.Error;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            WorkerLog.ReadingFailed(logger, store, exception.GetType().Name);
            failed.AddRange(unread.Values.Select(item => (item, new Failure(StoreErrors.AnswerNotReadable, FailureScope.Item, null, exception.GetType().Name))));
        }

        await AddAsync(linked, gathered, chunks, cancellationToken);
        if (gathered.Take() is { } rest)
        {
            await chunks.WriteAsync(rest, cancellationToken);
        }

        await settler.FailAsync(failed, cancellationToken);
        if (down is not null)
        {
            var until = pauses.Pause(store, down);
            WorkerLog.StorePaused(logger, store, down.Definition.Code, until);
            await settler.ReleaseAsync(unread.Values, until, cancellationToken);
        }
    }

    private async Task AddAsync(
        List<DeliveryItem> linked, PayloadChunks gathered, ChannelWriter<IReadOnlyList<DeliveryItem>> chunks, CancellationToken cancellationToken)
    {
        if (linked.Count == 0)
        {
            return;
        }

        var (ready, waiting, until) = await ordersFirst.SplitAsync(linked, cancellationToken);
        await settler.ReleaseAsync(waiting, until, cancellationToken);
        foreach (var item in ready)
        {
            if (gathered.Add(item) is { } chunk)
            {
                await chunks.WriteAsync(chunk, cancellationToken);
            }
        }
    }

    private async Task DeliverAsync(ChannelReader<IReadOnlyList<DeliveryItem>> chunks, EntityType type, CancellationTokenSource stop)
    {
        try
        {
            await foreach (var chunk in chunks.ReadAllAsync(stop.Token))
            {
                var results = await delivery.DeliverAsync(type, chunk, stop.Token);
                await settler.SettleAsync(chunk, results, stop.Token);
            }
        }
        catch
        {
            // The reader must not wait for a place in a channel nobody empties.
            await stop.CancelAsync();
            throw;
        }
    }
}
