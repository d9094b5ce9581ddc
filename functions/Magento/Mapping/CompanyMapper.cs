using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento.Mapping.Wire;

namespace PowerPlatformMagento.Magento.Mapping;

/// <summary>Companies: accounts of Adobe Commerce B2B, or the company a billing address names.</summary>
internal static class CompanyMapper
{
    public static Company? OfOrder(OrderWire order, MappingContext context)
    {
        if (Optional.Id(order.ExtensionAttributes?.CompanyOrderAttributes?.CompanyId) is not { } id)
        {
            return OfAddress(order.BillingAddress, order.CustomerTaxvat);
        }

        if (context.Companies.TryGetValue(id, out var account))
        {
            return account.Company with { IsAdministrator = IsAdministrator(account, order.CustomerId) };
        }

        var name = Optional.Text(order.ExtensionAttributes!.CompanyOrderAttributes!.CompanyName) ?? Optional.Text(order.BillingAddress?.Company);
        return name is null ? null : new Company { Id = id, Name = name };
    }

    public static Company? OfCustomer(CustomerWire customer, MappingContext context)
    {
        var billing = DefaultBilling(customer);
        var membership = customer.ExtensionAttributes?.CompanyAttributes;
        if (Optional.Id(membership?.CompanyId) is not { } id)
        {
            return OfAddress(billing, customer.Taxvat);
        }

        var jobTitle = Optional.Text(membership!.JobTitle);
        if (context.Companies.TryGetValue(id, out var account))
        {
            return account.Company with { JobTitle = jobTitle, IsAdministrator = IsAdministrator(account, customer.Id) };
        }

        return OfAddress(billing, customer.Taxvat) is { } named ? named with { Id = id, JobTitle = jobTitle } : null;
    }

    /// <summary>A company account as answered by the company search.</summary>
    public static CompanyAccount Account(CompanyWire company) => new(OfAccount(company), Optional.Id(company.SuperUserId));

    private static bool IsAdministrator(CompanyAccount account, string? customerId) =>
        account.AdministratorId is { } administrator && administrator == customerId;

    private static Company OfAccount(CompanyWire company) => new()
    {
        Id = Needed.Id(company.Id, "id"),
        Name = Needed.Text(company.CompanyName, "company_name"),
        LegalName = Optional.Text(company.LegalName),
        TaxId = Optional.Text(company.VatTaxId),
        Email = Optional.Text(company.CompanyEmail),
        Status = company.Status switch
        {
            "0" => CompanyStatus.Pending,
            "1" => CompanyStatus.Approved,
            "2" => CompanyStatus.Rejected,
            "3" => CompanyStatus.Blocked,
            _ => null,
        },
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

    private static Company? OfAddress(AddressWire? billing, string? taxId) =>
        Optional.Text(billing?.Company) is { } name
            ? new Company { Name = name, TaxId = Optional.Text(billing!.VatId) ?? Optional.Text(taxId) }
            : null;

    private static AddressWire? DefaultBilling(CustomerWire customer)
    {
        foreach (var address in customer.Addresses ?? [])
        {
            if (address is not null && (address.DefaultBilling || (Optional.Id(address.Id) is { } id && id == customer.DefaultBilling)))
            {
                return address;
            }
        }

        return null;
    }
}
