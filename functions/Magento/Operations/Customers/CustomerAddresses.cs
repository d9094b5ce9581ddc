using System.Text.Json.Nodes;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Paging;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Customers;

namespace PowerPlatformMagento.Magento.Operations.Customers;

/// <summary>
/// Adds, changes and removes addresses. Magento saves them with their customer only: what the list lacks is deleted, and what has no id is made anew each time,
/// so an address that is there already is never added again.
/// </summary>
internal sealed class CustomerAddresses(OperationParts parts, CustomerRecords records, RegionDirectory regions)
{
    /// <summary>Adds or changes an address.</summary>
    /// <exception cref="MagentoException">The address or the region is not there, or the store refuses or cannot be reached.</exception>
    public async Task<OperationResult> SaveAsync(string customerId, AddressRequest request, CancellationToken cancellationToken)
    {
        var customer = await records.ReadAsync(customerId, cancellationToken).ConfigureAwait(false);
        var known = request.AddressId is { } addressId ? Find(customer, addressId) : null;
        var country = request.CountryCode ?? known?.Text("country_id") ?? "";
        var region = await regions.FindAsync(country, request.RegionCode, request.Region, cancellationToken).ConfigureAwait(false);
        var changed = known is not null && AddressMerge.Apply(known, request, region);
        var wanted = known ?? AddressMerge.Create(customer, request, region);

        var address = known ?? Same(customer, wanted);
        if (address is null)
        {
            return OperationResult.Done(await AddAsync(customerId, customer, wanted, request, cancellationToken).ConfigureAwait(false));
        }

        changed |= SetDefaults(customer, address, request);
        var id = address.Text("id")!;
        if (!changed)
        {
            return OperationResult.AlreadyDone(id);
        }

        await records.SaveAsync(customerId, customer, setsState: true, cancellationToken).ConfigureAwait(false);
        return OperationResult.Done(id);
    }

    /// <summary>Removes an address of a customer; another one's stays.</summary>
    public async Task DeleteAsync(string customerId, string addressId, CancellationToken cancellationToken)
    {
        var customer = await records.ReadAsync(customerId, cancellationToken).ConfigureAwait(false);
        if (customer.Objects("addresses").Any(address => address.Text("id") == addressId))
        {
            await records.DeleteAddressAsync(addressId, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<string> AddAsync(string customerId, RawRecord customer, RawRecord address, AddressRequest request, CancellationToken cancellationToken)
    {
        SetDefaults(customer, address, request);
        if (customer.Json["addresses"] is not JsonArray addresses)
        {
            customer.Json["addresses"] = addresses = [];
        }

        addresses.Add(address.Json);
        var saved = await SendAsync(customerId, customer, address, cancellationToken).ConfigureAwait(false);
        return Same(saved, address)?.Text("id") ?? Newest(saved) ?? throw new MagentoException(parts.Store, new MagentoError(StoreErrors.AnswerNotReadable, null, "addresses"));
    }

    private async Task<RawRecord> SendAsync(string customerId, RawRecord customer, RawRecord address, CancellationToken cancellationToken)
    {
        try
        {
            return await records.SaveAsync(customerId, customer, setsState: false, cancellationToken).ConfigureAwait(false);
        }
        catch (MagentoException lost) when (StoreWriter.IsUncertain(lost.Error))
        {
            // Whoever repeats the call finds the address, if it comes to be after all.
            var saved = await records.ReadAsync(customerId, cancellationToken).ConfigureAwait(false);
            if (Same(saved, address) is null)
            {
                throw;
            }

            return saved;
        }
    }

    private static bool SetDefaults(RawRecord customer, RawRecord address, AddressRequest request) =>
        AddressMerge.SetDefault(customer, address, "default_billing", request.IsDefaultBilling)
        | AddressMerge.SetDefault(customer, address, "default_shipping", request.IsDefaultShipping);

    private static RawRecord? Same(RawRecord customer, RawRecord address) =>
        customer.Objects("addresses").FirstOrDefault(other => other.Text("id") is not null && AddressMerge.IsSame(other, address));

    // The store may have spelled the new address its own way.
    private static string? Newest(RawRecord customer) =>
        customer.Objects("addresses").Select(address => address.Text("id")).OfType<string>().Max(Comparer<string>.Create(RecordIds.Compare));

    private RawRecord Find(RawRecord customer, string addressId) =>
        customer.Objects("addresses").FirstOrDefault(address => address.Text("id") == addressId.TrimStart('0'))
        ?? throw new MagentoException(parts.Store, new MagentoError(StoreErrors.NotFound, null, "the customer has no such address"));
}
