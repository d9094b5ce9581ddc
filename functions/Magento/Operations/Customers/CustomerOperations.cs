using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Search;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Magento.Operations.Customers.Fields;
using PowerPlatformMagento.Operations.Customers;

namespace PowerPlatformMagento.Magento.Operations.Customers;

/// <inheritdoc cref="ICustomerOperations"/>
internal sealed class CustomerOperations : ICustomerOperations
{
    private readonly OperationParts _parts;
    private readonly CustomerRecords _records;
    private readonly CustomerPlace _place;
    private readonly NewCustomers _new;
    private readonly CustomerAddresses _addresses;
    private readonly CustomerFieldWriter _fields;

    public CustomerOperations(OperationParts parts)
    {
        _parts = parts;
        _records = new CustomerRecords(parts);
        _place = new CustomerPlace(parts);
        var regions = new RegionDirectory(parts);
        _new = new NewCustomers(parts, _records, _place, regions);
        _addresses = new CustomerAddresses(parts, _records, regions);
        _fields = new CustomerFieldWriter(parts, _records, regions);
    }

    public async Task<StorePage<Customer>> ListAsync(CustomerFilter filter, PageWish page, CancellationToken cancellationToken)
    {
        var website = filter.Website is { } code ? await _place.WebsiteAsync(code, cancellationToken).ConfigureAwait(false) : null;
        return await _records.ListAsync(Filters(filter, website), page, cancellationToken).ConfigureAwait(false);
    }

    public Task<Customer> GetAsync(string customerId, CancellationToken cancellationToken) => _records.GetAsync(customerId, cancellationToken);

    public async Task<Customer> GetByEmailAsync(string email, string? website, CancellationToken cancellationToken)
    {
        var websiteId = website is null ? null : await _place.WebsiteAsync(website, cancellationToken).ConfigureAwait(false);
        return await _records.FindAsync(email, websiteId, cancellationToken).ConfigureAwait(false) switch
        {
            [var only] => only,
            [] => throw new MagentoException(_parts.Store, new MagentoError(StoreErrors.NotFound, null, "no customer has this e-mail address")),
            _ => throw Refused("Several websites have an account with this e-mail address: name the website."),
        };
    }

    public Task<Customer> CreateAsync(CustomerRequest request, CancellationToken cancellationToken) => _new.CreateAsync(request, cancellationToken);

    public async Task<Customer> UpdateAsync(string customerId, CustomerChangeRequest request, CancellationToken cancellationToken)
    {
        var customer = await _records.ReadAsync(customerId, cancellationToken).ConfigureAwait(false);
        if (CustomerMerge.Apply(customer, request))
        {
            customer = await _records.SaveAsync(customerId, customer, setsState: true, cancellationToken).ConfigureAwait(false);
        }

        return await _records.MapAsync(customer, cancellationToken).ConfigureAwait(false);
    }

    public Task<OperationResult> SaveAddressAsync(string customerId, AddressRequest request, CancellationToken cancellationToken) =>
        _addresses.SaveAsync(customerId, request, cancellationToken);

    public Task<FieldChangeResult> WriteFieldsAsync(string customerId, IReadOnlyList<FieldChange> changes, CancellationToken cancellationToken) =>
        _fields.WriteAsync(customerId, changes, cancellationToken);

    public Task DeleteAddressAsync(string customerId, string addressId, CancellationToken cancellationToken) => _addresses.DeleteAsync(customerId, addressId, cancellationToken);

    public async Task<OperationResult> LinkAsync(string customerId, string attribute, string externalId, CancellationToken cancellationToken)
    {
        var customer = await _records.ReadAsync(customerId, cancellationToken).ConfigureAwait(false);
        if (!CustomerMerge.SetAttribute(customer, attribute, externalId))
        {
            return OperationResult.AlreadyDone();
        }

        // A store passes over attributes it does not know, without a word.
        var saved = await _records.SaveAsync(customerId, customer, setsState: true, cancellationToken).ConfigureAwait(false);
        return CustomerMerge.Attribute(saved, attribute) == externalId
            ? OperationResult.Done()
            : throw Refused($"The store did not keep the customer attribute {attribute}: create it in the store as a text that may be empty, or name another one in Stores:n:CustomerLinkAttribute.");
    }

    private static IEnumerable<SearchFilter> Filters(CustomerFilter filter, string? websiteId)
    {
        IEnumerable<SearchFilter?> filters =
        [
            filter.Email is { } email ? SearchFilter.Exactly(SearchCollection.Email, email) : null,
            filter.LastName is { } name ? SearchFilter.Exactly(SearchCollection.LastName, name) : null,
            filter.GroupId is { } group ? new SearchFilter(SearchCollection.GroupId, FilterCondition.Equal, group) : null,
            websiteId is not null ? new SearchFilter(SearchCollection.WebsiteId, FilterCondition.Equal, websiteId) : null,
            filter.CreatedAfter is { } created ? SearchFilter.AtOrAfter(SearchCollection.CreatedAt, created) : null,
            filter.UpdatedAfter is { } updated ? SearchFilter.AtOrAfter(SearchCollection.UpdatedAt, updated) : null,
        ];
        return filters.OfType<SearchFilter>();
    }

    private MagentoException Refused(string detail) => new(_parts.Store, new MagentoError(StoreErrors.RequestRefused, null, detail));
}
