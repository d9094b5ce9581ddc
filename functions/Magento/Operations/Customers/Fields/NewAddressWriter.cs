using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.Magento.Operations.Customers.Fields;

/// <summary>
/// Adds an address that somebody made in Dataverse. An address that says the same is not added again: it is the one an earlier attempt made, or the customer
/// has it already. Magento checks what an address needs and names what is missing.
/// </summary>
internal sealed class NewAddressWriter(OperationParts parts, CustomerRecords records, RegionDirectory regions)
{
    private readonly CustomerAddresses _addresses = new(parts, records, regions);

    /// <summary>Adds the address.</summary>
    /// <param name="customerId">Magento's id of the customer.</param>
    /// <param name="address">How the changes name the address.</param>
    /// <param name="changes">Its fields.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="MagentoException">The store refuses or cannot be reached.</exception>
    public async Task<NewAddress> WriteAsync(string customerId, string address, IReadOnlyList<FieldChange> changes, CancellationToken cancellationToken)
    {
        var request = CustomerFieldRequest.OfAddress(null, changes);
        var saved = await _addresses.SaveAsync(customerId, request, cancellationToken).ConfigureAwait(false);
        return new NewAddress
        {
            Address = address,
            MagentoId = saved.Id ?? throw new MagentoException(parts.Store, new MagentoError(StoreErrors.AnswerNotReadable, null, "addresses")),
        };
    }
}
