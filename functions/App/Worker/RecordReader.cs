using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Notifications.Finding;
using PowerPlatformMagento.App.Notifications.Watching;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Worker;

/// <summary>Reads the records of a batch, one at a time in memory, and has them as payloads: from the store, or what came along with the event.</summary>
internal sealed class RecordReader(IMagentoClientFactory clients, IInbox inbox, RecordWatch watch, IOptions<WorkerOptions> options)
{
    /// <summary>Reads a batch of one store and one type.</summary>
    /// <exception cref="MagentoException">The store as a whole cannot be read; what was not yielded yet is still to be read.</exception>
    public async IAsyncEnumerable<ReadRecord> ReadAsync(IReadOnlyList<InboxItem> batch, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (EventContent.Has(batch[0].Event.Type))
        {
            foreach (var item in batch)
            {
                yield return await FindAsync(item, cancellationToken);
            }

            yield break;
        }

        var open = batch.ToDictionary(item => item.Event.Id, StringComparer.Ordinal);
        var client = clients.GetClient(batch[0].Event.Store);
        var ids = open.Keys.ToArray();
        using var writer = new PayloadWriter();
        var records = batch[0].Event.Type switch
        {
            EntityType.Order => ReadAsync(client.ReadOrdersAsync(ids, cancellationToken), open, writer.Write, new OrderEvents(), cancellationToken),
            EntityType.Customer => ReadAsync(client.ReadCustomersAsync(ids, cancellationToken), open, writer.Write, new CustomerEvents(), cancellationToken),
            EntityType.Return => ReadAsync(client.ReadReturnsAsync(ids, cancellationToken), open, writer.Write, new ReturnEvents(), cancellationToken),
            var type => throw new ArgumentOutOfRangeException(nameof(batch), type, "Unknown kind of record."),
        };
        await foreach (var record in records)
        {
            yield return record;
        }

        foreach (var item in open.Values)
        {
            yield return Failed(item, null);
        }
    }

    // What it means for flows was on disk before the event was taken in, and so was its size checked.
    private async Task<ReadRecord> FindAsync(InboxItem item, CancellationToken cancellationToken) =>
        await inbox.FindContentAsync(item.Event.Store, item.Event.Type, item.Event.Id, cancellationToken) is { } content
            ? new ReadRecord(item, new DeliveryItem(item, content.Payload, content.Bytes, item.Event.OccurredAt, content.ReadAt), null)
            : new ReadRecord(item, null, new Failure(IntakeErrors.ContentGone, FailureScope.Item));

    private async IAsyncEnumerable<ReadRecord> ReadAsync<T>(
        IAsyncEnumerable<ReadResult<T>> results,
        Dictionary<string, InboxItem> open,
        Func<InboxItem, T, DeliveryItem> write,
        IEventFinder<T> finder,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        // What a record means for flows is on disk before the record goes on to Dataverse: a process that dies in between finds it in the inbox again.
        RecordPassage<T>? passage = null;
        await foreach (var result in results)
        {
            if (!open.Remove(result.Id, out var item))
            {
                continue;
            }

            if (result.Value is not { } record)
            {
                yield return Failed(item, result.Error);
                continue;
            }

            passage ??= await watch.OpenAsync(finder, item.Event.Store, cancellationToken);
            foreach (var passed in await passage.PassAsync(record, Checked(write(item, record)), cancellationToken))
            {
                yield return passed;
            }
        }

        foreach (var passed in passage is null ? [] : await passage.FlushAsync(cancellationToken))
        {
            yield return passed;
        }
    }

    private ReadRecord Checked(DeliveryItem payload) => payload.Bytes > options.Value.MaximumPayloadBytes
        ? new ReadRecord(payload.Item, null, new Failure(DataverseErrors.PayloadTooLarge, FailureScope.Item, null, $"{payload.Bytes} bytes"))
        : new ReadRecord(payload.Item, payload, null);

    private static ReadRecord Failed(InboxItem item, MagentoError? error) => new(
        item,
        null,
        new Failure(error?.Definition ?? StoreErrors.ServerError, FailureScope.Item, error?.RetryAfter, error?.Detail));
}
