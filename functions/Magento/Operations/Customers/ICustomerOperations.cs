using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento.Operations.Customers.Fields;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Customers;

namespace PowerPlatformMagento.Magento.Operations.Customers;

/// <summary>
/// Customers and their addresses. Each change reads the whole customer, changes what is meant and sends everything back, so nothing else gets lost; the
/// caller lets one change of a customer wait for the other. All throw <see cref="MagentoException"/> when the store cannot be reached or refuses.
/// </summary>
public interface ICustomerOperations
{
    /// <summary>One page of customers with their addresses.</summary>
    Task<StorePage<Customer>> ListAsync(CustomerFilter filter, PageWish page, CancellationToken cancellationToken);

    /// <summary>One customer.</summary>
    Task<Customer> GetAsync(string customerId, CancellationToken cancellationToken);

    /// <summary>The customer with an e-mail address.</summary>
    /// <param name="email">The address.</param>
    /// <param name="website">Code of the website; null = all, which is refused when several have an account with this address.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    Task<Customer> GetByEmailAsync(string email, string? website, CancellationToken cancellationToken);

    /// <summary>Registers a customer without a password, or finds the one that was registered with the same data.</summary>
    Task<Customer> CreateAsync(CustomerRequest request, CancellationToken cancellationToken);

    /// <summary>Changes what is given.</summary>
    Task<Customer> UpdateAsync(string customerId, CustomerChangeRequest request, CancellationToken cancellationToken);

    /// <summary>Adds or changes an address.</summary>
    /// <returns>Outcome with the id of the address.</returns>
    Task<OperationResult> SaveAddressAsync(string customerId, AddressRequest request, CancellationToken cancellationToken);

    /// <summary>Writes what was changed in Dataverse, unless the store changed the same meanwhile; all or nothing.</summary>
    Task<FieldChangeResult> WriteFieldsAsync(string customerId, IReadOnlyList<FieldChange> changes, CancellationToken cancellationToken);

    /// <summary>Removes an address; nothing happens when the customer has none of this id.</summary>
    Task DeleteAddressAsync(string customerId, string addressId, CancellationToken cancellationToken);

    /// <summary>Writes the id a customer has in another system into a customer attribute.</summary>
    /// <param name="customerId">Magento's id.</param>
    /// <param name="attribute">Code of the attribute.</param>
    /// <param name="externalId">The id.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    Task<OperationResult> LinkAsync(string customerId, string attribute, string externalId, CancellationToken cancellationToken);
}
