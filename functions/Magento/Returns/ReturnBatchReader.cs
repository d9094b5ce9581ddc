using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Mapping.Json;
using PowerPlatformMagento.Magento.Mapping.Wire;
using PowerPlatformMagento.Magento.Paging;
using PowerPlatformMagento.Magento.Projections;
using PowerPlatformMagento.Magento.Search;
using PowerPlatformMagento.Magento.Store;

namespace PowerPlatformMagento.Magento.Returns;

/// <summary>Reads a batch of returns in one call, and the names of their buyers and products from their orders in one more.</summary>
internal sealed class ReturnBatchReader(string store, IdReader reader, StoreDirectoryCache directory, ReturnLabelCache labels)
{
    /// <summary>How many characters of ids fit into one request of the wider collection.</summary>
    public int RoomForIds => Math.Min(
        reader.RoomForIds(SearchCollection.Returns, SearchCollection.EntityId, Projection.Returns),
        reader.RoomForIds(SearchCollection.Orders, SearchCollection.EntityId, Projection.ReturnOrders));

    public async Task<IReadOnlyList<ReadResult<Return>>> ReadAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var results = new BatchResults<Return>(ids);
        List<ReadRecord<ReturnWire>> wires;
        try
        {
            var returns = await reader.ReadAsync(
                SearchCollection.Returns, SearchCollection.EntityId, ids, Projection.Returns, WireJson.Default.ReturnWire, isWhole: false, cancellationToken).ConfigureAwait(false);
            results.Refuse(returns.Failures);
            wires = results.Accept(returns.Records);
        }
        catch (MagentoException refused) when (ReturnFailures.IsRefused(refused.Error))
        {
            results.Refuse(ids.Select(id => (id, refused.Error)));
            return results.ToList();
        }

        if (wires.Count > 0)
        {
            await MapAsync(wires, results, cancellationToken).ConfigureAwait(false);
        }

        return results.ToList();
    }

    private async Task MapAsync(List<ReadRecord<ReturnWire>> wires, BatchResults<Return> results, CancellationToken cancellationToken)
    {
        var known = directory.GetAsync(current => wires.TrueForAll(wire => current.Knows(wire.Value!.StoreId, null)), cancellationToken);
        var texts = labels.GetAsync(cancellationToken);
        var orders = ReadOrdersAsync(wires, cancellationToken);
        await Task.WhenAll(known, texts, orders).ConfigureAwait(false);
        var companies = new Dictionary<string, CompanyAccount>();
        foreach (var record in wires)
        {
            var context = new MappingContext(store, await known.ConfigureAwait(false), record.ReceivedAt.UtcDateTime, companies);
            var order = (await orders.ConfigureAwait(false)).GetValueOrDefault(record.Value!.OrderId ?? "");
            results.Add(Map(record, order, await texts.ConfigureAwait(false), context));
        }
    }

    private static ReadResult<Return> Map(ReadRecord<ReturnWire> record, ReturnOrderWire? order, ReturnLabels labels, MappingContext context)
    {
        try
        {
            return new ReadResult<Return>(record.Id!, ReturnMapper.Map(record.Value!, order, labels, context), null);
        }
        catch (RecordNotReadableException broken)
        {
            return new ReadResult<Return>(record.Id!, null, new MagentoError(StoreErrors.RecordNotReadable, null, broken.Field));
        }
    }

    // An order that cannot be read costs its return two names, not its way to Dataverse.
    private async Task<Dictionary<string, ReturnOrderWire>> ReadOrdersAsync(List<ReadRecord<ReturnWire>> wires, CancellationToken cancellationToken)
    {
        var orders = new Dictionary<string, ReturnOrderWire>(StringComparer.Ordinal);
        string[] ids = [.. wires.Select(wire => wire.Value!.OrderId).Where(Needed.IsId).OfType<string>().Distinct(StringComparer.Ordinal)];
        if (ids.Length == 0)
        {
            return orders;
        }

        var batch = await reader.ReadAsync(
            SearchCollection.Orders, SearchCollection.EntityId, ids, Projection.ReturnOrders, WireJson.Default.ReturnOrderWire, isWhole: false, cancellationToken).ConfigureAwait(false);
        foreach (var record in batch.Records)
        {
            if (record is { Id: { } id, Value: { } order })
            {
                orders[id] = order;
            }
        }

        return orders;
    }
}
