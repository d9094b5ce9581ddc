using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Mapping.Json;
using PowerPlatformMagento.Magento.Paging;
using PowerPlatformMagento.Magento.Projections;
using PowerPlatformMagento.Magento.Returns;
using PowerPlatformMagento.Magento.Search;

namespace PowerPlatformMagento.Magento.Changes;

/// <summary>Lists ids and dates of what changed.</summary>
internal sealed class ChangeReader(KeysetPager pager, ReturnFeed returns)
{
    public IAsyncEnumerable<EntityChange> ReadAsync(ChangeFeed feed, DateTimeOffset since, CancellationToken cancellationToken) => feed switch
    {
        ChangeFeed.Customers => ReadAsync(
            SearchCollection.Customers, Projection.CustomerChanges, WireJson.Default.CustomerChangeWire, EntityType.Customer, static wire => (wire.Id, wire.UpdatedAt), since, cancellationToken),
        ChangeFeed.Orders => ReadAsync(
            SearchCollection.Orders, Projection.OrderChanges, WireJson.Default.ChangeWire, EntityType.Order, static wire => (wire.EntityId, wire.UpdatedAt), since, cancellationToken),
        ChangeFeed.Shipments => ReadDocumentsAsync(SearchCollection.Shipments, since, cancellationToken),
        ChangeFeed.Invoices => ReadDocumentsAsync(SearchCollection.Invoices, since, cancellationToken),
        ChangeFeed.Refunds => ReadDocumentsAsync(SearchCollection.CreditMemos, since, cancellationToken),
        ChangeFeed.Returns => returns.ReadAsync(
            ReadAsync(SearchCollection.Returns, Projection.ReturnChanges, WireJson.Default.ReturnChangeWire, EntityType.Return, static wire => (wire.EntityId, Newest.Of(wire)), since, cancellationToken),
            cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(feed), feed, null),
    };

    private IAsyncEnumerable<EntityChange> ReadDocumentsAsync(SearchCollection collection, DateTimeOffset since, CancellationToken cancellationToken) => ReadAsync(
        collection, Projection.DocumentChanges, WireJson.Default.DocumentChangeWire, EntityType.Order, static wire => (wire.OrderId, wire.UpdatedAt), since, cancellationToken);

    private async IAsyncEnumerable<EntityChange> ReadAsync<T>(
        SearchCollection collection,
        FieldSelection fields,
        JsonTypeInfo<T> type,
        EntityType entity,
        Func<T, (string? Id, DateTime UpdatedAt)> read,
        DateTimeOffset since,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        await foreach (var record in pager.ReadAsync(collection.ChangedSince(since), fields, type, isolate: true, cancellationToken).ConfigureAwait(false))
        {
            if (Change(collection, record, entity, read, since) is { } change)
            {
                yield return change;
            }
        }
    }

    // A record that cannot be listed is handed out all the same, so that reading it shows why. A document cannot: its order is not known.
    private static EntityChange? Change<T>(
        SearchCollection collection, ReadRecord<T> record, EntityType entity, Func<T, (string? Id, DateTime UpdatedAt)> read, DateTimeOffset since)
        where T : class
    {
        var isEntity = collection == SearchCollection.Orders || collection == SearchCollection.Customers || collection == SearchCollection.Returns;
        var (id, updatedAt) = record.Value is { } value ? read(value) : (isEntity ? record.Id : null, default);
        if (!Needed.IsId(id))
        {
            return null;
        }

        return new EntityChange(entity, id!, updatedAt == default ? since.ToUniversalTime() : new DateTimeOffset(updatedAt));
    }
}
