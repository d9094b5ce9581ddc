using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Mapping.Json;
using PowerPlatformMagento.Magento.Mapping.Wire;
using PowerPlatformMagento.Magento.Paging;
using PowerPlatformMagento.Magento.Projections;
using PowerPlatformMagento.Magento.Search;
using PowerPlatformMagento.Magento.Store;

namespace PowerPlatformMagento.Magento.Orders;

/// <summary>Reads a batch of orders with their documents: one call for the orders, one for each kind of document they can have.</summary>
internal sealed class OrderBatchReader(string store, IdReader reader, StoreDirectoryCache directory, CompanyDirectory companies)
{
    /// <summary>How many characters of ids fit into one request of the widest collection.</summary>
    public int RoomForIds => Math.Min(
        reader.RoomForIds(SearchCollection.Orders, SearchCollection.EntityId, Projection.Orders),
        reader.RoomForIds(SearchCollection.CreditMemos, SearchCollection.OrderId, Projection.CreditMemos));

    public async Task<IReadOnlyList<ReadResult<Order>>> ReadAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var orders = await reader.ReadAsync(
            SearchCollection.Orders, SearchCollection.EntityId, ids, Projection.Orders, WireJson.Default.OrderWire, isWhole: false, cancellationToken).ConfigureAwait(false);
        var results = new BatchResults<Order>(ids);
        results.Refuse(orders.Failures);
        await CompleteAsync(results.Accept(orders.Records), results, cancellationToken).ConfigureAwait(false);
        return results.ToList();
    }

    /// <summary>Makes orders of records that were read already.</summary>
    /// <param name="records">Readable records with their ids, each once.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>One result for each record, in their order.</returns>
    public async Task<IReadOnlyList<ReadResult<Order>>> CompleteAsync(List<ReadRecord<OrderWire>> records, CancellationToken cancellationToken)
    {
        var results = new BatchResults<Order>([.. records.Select(record => record.Id!)]);
        await CompleteAsync(records, results, cancellationToken).ConfigureAwait(false);
        return results.ToList();
    }

    private async Task CompleteAsync(List<ReadRecord<OrderWire>> wires, BatchResults<Order> results, CancellationToken cancellationToken)
    {
        if (wires.Count == 0)
        {
            return;
        }

        var known = directory.GetAsync(current => wires.TrueForAll(wire => current.Knows(wire.Value!.StoreId, null)), cancellationToken);
        var accounts = companies.ReadAsync(CompanyIds(wires), cancellationToken);
        var documents = new DocumentBatch(reader, wires);
        await Task.WhenAll(known, accounts, documents.ReadAsync(cancellationToken)).ConfigureAwait(false);
        results.Refuse(documents.Failures);
        foreach (var record in wires)
        {
            if (!results.Has(record.Id!))
            {
                var context = new MappingContext(store, await known.ConfigureAwait(false), record.ReceivedAt.UtcDateTime, await accounts.ConfigureAwait(false));
                results.Add(Map(record, documents.Of(record.Id!), context));
            }
        }
    }

    private static ReadResult<Order> Map(ReadRecord<OrderWire> record, OrderDocuments documents, MappingContext context)
    {
        try
        {
            return new ReadResult<Order>(record.Id!, OrderMapper.Map(record.Value!, documents, context), null);
        }
        catch (RecordNotReadableException broken)
        {
            return new ReadResult<Order>(record.Id!, null, new MagentoError(StoreErrors.RecordNotReadable, null, broken.Field));
        }
        catch (OverflowException)
        {
            return new ReadResult<Order>(record.Id!, null, new MagentoError(StoreErrors.RecordNotReadable, null, "amounts"));
        }
    }

    private static HashSet<string> CompanyIds(List<ReadRecord<OrderWire>> orders)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var order in orders)
        {
            if (Optional.Id(order.Value!.ExtensionAttributes?.CompanyOrderAttributes?.CompanyId) is { } id && Needed.IsId(id))
            {
                ids.Add(id);
            }
        }

        return ids;
    }
}
