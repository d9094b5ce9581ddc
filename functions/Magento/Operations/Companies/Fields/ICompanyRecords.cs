using PowerPlatformMagento.Operations.Companies;

namespace PowerPlatformMagento.Magento.Operations.Companies.Fields;

/// <summary>What changes of fields need of the companies of a store.</summary>
internal interface ICompanyRecords
{
    /// <summary>A company with everything the store and its extensions put there, and as makers see it.</summary>
    Task<(RawRecord Raw, CompanyDetails Company)> ReadAsync(string companyId, CancellationToken cancellationToken);

    /// <summary>Sends a whole company back.</summary>
    Task SaveAsync(string companyId, RawRecord company, CancellationToken cancellationToken);

    /// <summary>Changes the credit account; false when it was so before.</summary>
    Task<bool> SetCreditAsync(string companyId, CompanyCreditChange change, CancellationToken cancellationToken);
}
