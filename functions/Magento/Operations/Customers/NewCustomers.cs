using System.Globalization;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Operations.Customers;

namespace PowerPlatformMagento.Magento.Operations.Customers;

/// <summary>
/// Registers customers. The e-mail address is the key of the work: when the answer is lost, or the store says that the address is taken, the account is looked
/// at, and one with the same data is the one that was asked for.
/// </summary>
internal sealed class NewCustomers(OperationParts parts, CustomerRecords records, CustomerPlace place, RegionDirectory regions)
{
    /// <summary>Registers the customer, or finds it.</summary>
    /// <exception cref="MagentoException">The address is taken by another one, or the store refuses or cannot be reached.</exception>
    public async Task<Customer> CreateAsync(CustomerRequest request, CancellationToken cancellationToken)
    {
        var (website, view) = await place.OfNewAsync(request.Website, request.StoreView, cancellationToken).ConfigureAwait(false);
        var region = request.Address is { } given
            ? await regions.FindAsync(given.CountryCode ?? "", given.RegionCode, given.Region, cancellationToken).ConfigureAwait(false)
            : null;
        var customer = Build(request, website, view, region);
        try
        {
            return await records.MapAsync(await records.CreateAsync(customer, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        }
        catch (MagentoException failure) when (failure.Error.Definition == StoreErrors.RequestRefused || StoreWriter.IsUncertain(failure.Error))
        {
            return await FindAsync(failure, request, website, region, cancellationToken).ConfigureAwait(false);
        }
    }

    private static RawRecord Build(CustomerRequest request, string website, string? view, Region? region)
    {
        var customer = CustomerMerge.Create(request);
        customer.Json["website_id"] = long.Parse(website, CultureInfo.InvariantCulture);
        if (view is not null)
        {
            customer.Json["store_id"] = long.Parse(view, CultureInfo.InvariantCulture);
        }

        if (request.Address is { } given)
        {
            var address = AddressMerge.Create(customer, given, region);
            customer.Json["addresses"] = new JsonArray(address.Json);
            AddressMerge.SetDefault(customer, address, "default_billing", given.IsDefaultBilling);
            AddressMerge.SetDefault(customer, address, "default_shipping", given.IsDefaultShipping);
        }

        return customer;
    }

    private async Task<Customer> FindAsync(MagentoException failure, CustomerRequest request, string website, Region? region, CancellationToken cancellationToken)
    {
        var known = (await records.FindAsync(request.Email.Trim(), website, cancellationToken).ConfigureAwait(false)) is [var found, ..]
            ? await records.ReadAsync(found.Source.Id, cancellationToken).ConfigureAwait(false)
            : null;
        return known is null ? throw failure
            : IsSame(known, request, region) ? await records.MapAsync(known, cancellationToken).ConfigureAwait(false)
            : throw new MagentoException(parts.Store, new MagentoError(
                StoreErrors.RequestRefused, null, $"A customer with this e-mail address exists on this website and has other data: customer {known.Text("id")}."));
    }

    private static bool IsSame(RawRecord known, CustomerRequest request, Region? region) =>
        !CustomerMerge.Apply(known.Copy(), CustomerMerge.ChangeOf(request))
        && (request.Address is not { } given || known.Objects("addresses").Any(address => AddressMerge.IsSame(address, AddressMerge.Create(known, given, region))));
}
