using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento.Operations.Customers.Fields;
using PowerPlatformMagento.Magento.Operations.Orders;
using PowerPlatformMagento.Operations.Companies;

namespace PowerPlatformMagento.Magento.Operations.Companies;

/// <summary>Companies of Adobe Commerce B2B. Every method throws <see cref="MagentoException"/> with <c>StoreErrors.NotSupported</c> where the store has none.</summary>
public interface ICompanyOperations
{
    /// <summary>One page of the companies, by id.</summary>
    Task<StorePage<CompanyDetails>> ListAsync(CompanyFilter filter, PageWish wish, CancellationToken cancellationToken);

    /// <summary>A company account.</summary>
    Task<CompanyDetails> GetAsync(string id, CancellationToken cancellationToken);

    /// <summary>Gives a company a status. May be repeated.</summary>
    /// <param name="id">Magento's id of the company.</param>
    /// <param name="status">One of <see cref="Contracts.CompanyStatus"/>.</param>
    /// <param name="reason">Why it is rejected; null for other statuses.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>False when it had the status before and nothing was written.</returns>
    Task<bool> SetStatusAsync(string id, string status, string? reason, CancellationToken cancellationToken);

    /// <summary>The credit account of a company.</summary>
    Task<CompanyCredit> GetCreditAsync(string companyId, CancellationToken cancellationToken);

    /// <summary>Changes the credit account of a company. May be repeated.</summary>
    /// <returns>False when it was so before and nothing was written.</returns>
    Task<bool> SetCreditAsync(string companyId, CompanyCreditChange change, CancellationToken cancellationToken);

    /// <summary>Writes what was changed in Dataverse, unless the store changed the same meanwhile. The credit limit is written whatever the store says. May be repeated.</summary>
    Task<FieldChangeResult> WriteFieldsAsync(string companyId, IReadOnlyList<FieldChange> changes, CancellationToken cancellationToken);

    /// <summary>Bookings of a credit account whose comment holds a text.</summary>
    /// <param name="creditId">Magento's id of the credit account.</param>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    Task<IReadOnlyList<StoreComment>> FindBookingsAsync(string creditId, string text, CancellationToken cancellationToken);

    /// <summary>Books a payment of the company, each time it is called.</summary>
    Task ReimburseAsync(CompanyCredit credit, decimal amount, string? purchaseOrder, string comment, CancellationToken cancellationToken);
}
