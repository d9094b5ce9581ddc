using PowerPlatformMagento.Magento.Operations.Customers.Fields;
using PowerPlatformMagento.Operations.Companies;

namespace PowerPlatformMagento.Magento.Operations.Companies.Fields;

/// <summary>What a company of the store says in a column of Dataverse, as text: the same that an import writes there.</summary>
internal static class CompanyFieldText
{
    /// <summary>The text; null for none.</summary>
    public static string? Of(CompanyDetails company, string column)
    {
        var text = column switch
        {
            CompanyColumns.CompanyName => company.Name,
            CompanyColumns.LegalName => company.LegalName,
            CompanyColumns.TaxId => company.TaxId,
            CompanyColumns.Email => company.Email,
            _ when CompanyColumns.IsOfAddress(column) => CustomerFieldText.OfAddress(company.Address, CustomerColumns.Plain(column)),
            _ => null,
        };
        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }
}
