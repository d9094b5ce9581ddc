using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Mapping.Json;
using PowerPlatformMagento.Magento.Mapping.Wire;
using PowerPlatformMagento.Magento.Paging;
using PowerPlatformMagento.Magento.Projections;
using PowerPlatformMagento.Magento.Search;
using PowerPlatformMagento.Magento.Store;

namespace PowerPlatformMagento.Magento.Customers;

/// <summary>Reads a batch of customers in one call, and their companies in one more where there are any.</summary>
internal sealed class CustomerBatchReader(string store, IdReader reader, StoreDirectoryCache directory, CompanyDirectory companies)
{
    public int RoomForIds => reader.RoomForIds(SearchCollection.Customers, SearchCollection.EntityId, Projection.Customers);

    public async Task<IReadOnlyList<ReadResult<Customer>>> ReadAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var customers = await reader.ReadAsync(
            SearchCollection.Customers, SearchCollection.EntityId, ids, Projection.Customers, WireJson.Default.CustomerWire, isWhole: false, cancellationToken).ConfigureAwait(false);
        var results = new BatchResults<Customer>(ids);
        results.Refuse(customers.Failures);
        await CompleteAsync(results.Accept(customers.Records), results, cancellationToken).ConfigureAwait(false);
        return results.ToList();
    }

    /// <summary>Makes customers of records that were read already.</summary>
    /// <param name="records">Readable records with their ids, each once.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>One result for each record, in their order.</returns>
    public async Task<IReadOnlyList<ReadResult<Customer>>> CompleteAsync(List<ReadRecord<CustomerWire>> records, CancellationToken cancellationToken)
    {
        var results = new BatchResults<Customer>([.. records.Select(record => record.Id!)]);
        await CompleteAsync(records, results, cancellationToken).ConfigureAwait(false);
        return results.ToList();
    }

    private async Task CompleteAsync(List<ReadRecord<CustomerWire>> wires, BatchResults<Customer> results, CancellationToken cancellationToken)
    {
        if (wires.Count == 0)
        {
            return;
        }

        var known = directory.GetAsync(current => wires.TrueForAll(wire => current.Knows(wire.Value!.StoreId, wire.Value.WebsiteId)), cancellationToken);
        var accounts = companies.ReadAsync(CompanyIds(wires), cancellationToken);
        await Task.WhenAll(known, accounts).ConfigureAwait(false);
        foreach (var record in wires)
        {
            var context = new MappingContext(store, await known.ConfigureAwait(false), record.ReceivedAt.UtcDateTime, await accounts.ConfigureAwait(false));
            results.Add(Map(record, context));
        }
    }

    private static ReadResult<Customer> Map(ReadRecord<CustomerWire> record, MappingContext context)
    {
        try
        {
            return new ReadResult<Customer>(record.Id!, CustomerMapper.Map(record.Value!, context), null);
        }
        catch (RecordNotReadableException broken)
        {
            return new ReadResult<Customer>(record.Id!, null, new MagentoError(StoreErrors.RecordNotReadable, null, broken.Field));
        }
    }

    private static HashSet<string> CompanyIds(List<ReadRecord<CustomerWire>> customers)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var customer in customers)
        {
            if (Optional.Id(customer.Value!.ExtensionAttributes?.CompanyAttributes?.CompanyId) is { } id && Needed.IsId(id))
            {
                ids.Add(id);
            }
        }

        return ids;
    }
}
