using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Operations.Companies;

namespace PowerPlatformMagento.Magento.Operations.Companies;

/// <summary>Companies and their credit as makers see them. Pure.</summary>
internal static class CompanyDetailsMapper
{
    public static CompanyDetails Map(CompanyDetailsWire company, string store)
    {
        var status = CompanyStatusCodes.Name(company.Status);
        var isRejected = status == CompanyStatus.Rejected;
        return new CompanyDetails
        {
            Id = Needed.Id(company.Id, "id"),
            Store = store,
            Name = Needed.Text(company.CompanyName, "company_name"),
            LegalName = Optional.Text(company.LegalName),
            Email = Optional.Text(company.CompanyEmail),
            TaxId = Optional.Text(company.VatTaxId),
            ResellerId = Optional.Text(company.ResellerId),
            Status = status,
            RejectReason = isRejected ? Optional.Text(company.RejectReason) : null,
            RejectedAt = isRejected && company.RejectedAt != default ? company.RejectedAt : null,
            Comment = Optional.Text(company.Comment),
            CustomerGroupId = Optional.Text(company.CustomerGroupId),
            SalesRepresentativeId = Optional.Id(company.SalesRepresentativeId),
            AdministratorId = Optional.Id(company.SuperUserId),
            Address = new Address
            {
                Street = company.Street ?? [],
                City = Optional.Text(company.City),
                Region = Optional.Text(company.Region?.Name),
                RegionCode = Optional.Text(company.Region?.Code),
                Postcode = Optional.Text(company.Postcode),
                CountryCode = Optional.Text(company.CountryId)?.ToUpperInvariant(),
                Telephone = Optional.Text(company.Telephone),
            },
        };
    }

    public static CompanyCredit Map(CompanyCreditWire credit) => new()
    {
        Id = Needed.Id(credit.Id, "id"),
        CompanyId = Needed.Id(credit.CompanyId, "company_id"),
        Currency = Optional.Text(credit.CurrencyCode),
        CreditLimit = credit.CreditLimit,
        Balance = credit.Balance,
        Available = credit.AvailableLimit,
        MayExceedLimit = credit.ExceedLimit,
    };
}
