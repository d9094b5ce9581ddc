using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Customers;
using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Mapping.Json;
using PowerPlatformMagento.Magento.Mapping.Wire;
using PowerPlatformMagento.Magento.Paging;
using PowerPlatformMagento.Magento.Projections;
using PowerPlatformMagento.Magento.Search;
using PowerPlatformMagento.Magento.Store;

namespace PowerPlatformMagento.Magento.Operations.Customers;

/// <summary>Reads and writes customers, raw for changes and mapped for makers.</summary>
internal sealed class CustomerRecords(OperationParts parts)
{
    private const int LargestPage = 100;

    private readonly StoreSearch _search = new(parts.Pages);
    private readonly RawReader _raw = new(parts.Connection);
    private readonly StoreWriter _writer = new(parts.Connection);
    private readonly CustomerBatchReader _batches = new(parts.Store, parts.Ids, parts.Directory, new CompanyDirectory(parts.Ids, parts.Time));

    /// <summary>A page of customers, mapped, in one call where they belong to no companies.</summary>
    public async Task<StorePage<Customer>> ListAsync(IEnumerable<SearchFilter> filters, PageWish wish, CancellationToken cancellationToken)
    {
        var search = StoreSearch.Of(SearchCollection.Customers, filters);
        var page = await _search.ReadAsync(search, wish, Projection.Customers, WireJson.Default.CustomerWire, cancellationToken).ConfigureAwait(false);
        var records = page.Records.Where(record => record.Id is not null).DistinctBy(record => record.Id).ToList();
        return CompletedPage.Of(page, await _batches.CompleteAsync(records, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The accounts with an e-mail address.</summary>
    public async Task<IReadOnlyList<Customer>> FindAsync(string email, string? websiteId, CancellationToken cancellationToken)
    {
        List<SearchFilter> filters = [SearchFilter.Exactly(SearchCollection.Email, email)];
        if (websiteId is not null)
        {
            filters.Add(new SearchFilter(SearchCollection.WebsiteId, FilterCondition.Equal, websiteId));
        }

        var page = await ListAsync(filters, new PageWish(LargestPage), cancellationToken).ConfigureAwait(false);
        return page.Unreadable.Count == 0 ? page.Records : throw new MagentoException(parts.Store, page.Unreadable[0].Value);
    }

    /// <summary>One customer, mapped.</summary>
    public async Task<Customer> GetAsync(string customerId, CancellationToken cancellationToken) =>
        ValueOf((await _batches.ReadAsync([customerId], cancellationToken).ConfigureAwait(false))[0]);

    /// <summary>One customer with everything the store and its extensions put there.</summary>
    public Task<RawRecord> ReadAsync(string customerId, CancellationToken cancellationToken) => _raw.ReadAsync($"customers/{customerId}", "customers/:id", cancellationToken);

    /// <summary>Registers a customer.</summary>
    public Task<RawRecord> CreateAsync(RawRecord customer, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, "customers", "customers", customer, setsState: false, cancellationToken);

    /// <summary>Sends a whole customer back.</summary>
    /// <param name="customerId">Magento's id. A query behind the path would keep it from reaching the body (Magento 2.4.7).</param>
    /// <param name="customer">The customer with all its addresses; what is missing there is deleted.</param>
    /// <param name="setsState">Whether it may be sent twice: not with a new address, which would be there twice.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public Task<RawRecord> SaveAsync(string customerId, RawRecord customer, bool setsState, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Put, $"customers/{customerId}", "customers/:id", customer, setsState, cancellationToken);

    /// <summary>Removes an address; one that is gone already is no error.</summary>
    public async Task DeleteAddressAsync(string addressId, CancellationToken cancellationToken)
    {
        try
        {
            var request = StoreRequest.Write(HttpMethod.Delete, $"addresses/{addressId}", "addresses/:id", null, setsState: true);
            await _writer.SendAsync(request, CustomerOperationsJson.Default.Boolean, cancellationToken).ConfigureAwait(false);
        }
        catch (MagentoException gone) when (gone.Error.Definition == StoreErrors.NotFound)
        {
            // Deleted by somebody else, or by an attempt whose answer was lost.
        }
    }

    /// <summary>Maps a customer that was read or answered raw.</summary>
    public async Task<Customer> MapAsync(RawRecord customer, CancellationToken cancellationToken)
    {
        try
        {
            var wire = customer.Json.Deserialize(WireJson.Default.CustomerWire)!;
            var record = new ReadRecord<CustomerWire>(Needed.Id(wire.Id, "id"), wire, null, parts.Time.GetUtcNow());
            return ValueOf((await _batches.CompleteAsync([record], cancellationToken).ConfigureAwait(false))[0]);
        }
        catch (Exception exception) when (exception is JsonException or RecordNotReadableException)
        {
            throw new MagentoException(parts.Store, new MagentoError(StoreErrors.RecordNotReadable, null, (exception as RecordNotReadableException)?.Field ?? (exception as JsonException)?.Path));
        }
    }

    private async Task<RawRecord> SendAsync(HttpMethod method, string path, string route, RawRecord customer, bool setsState, CancellationToken cancellationToken)
    {
        var body = Encoding.UTF8.GetBytes(new JsonObject { ["customer"] = customer.Json.DeepClone() }.ToJsonString());
        return new RawRecord(await _writer.SendAsync(StoreRequest.Write(method, path, route, body, setsState), WriteJson.Default.JsonObject, cancellationToken).ConfigureAwait(false));
    }

    private Customer ValueOf(ReadResult<Customer> result) => result.Value ?? throw new MagentoException(parts.Store, result.Error!);
}
