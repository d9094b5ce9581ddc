using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Addresses;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Customers;

/// <summary>Fills accounts. What a message does not carry is not touched.</summary>
internal static class AccountRows
{
    private const int EmailLength = 100;

    public static Entity Of(Company company, FieldRules rules)
    {
        var email = PlainText.Clean(company.Email)?.Trim();
        var row = new RowBuilder(AccountTable.Name, rules)
            .Text(AccountTable.CompanyName, company.Name.Trim(), 160)
            .Text(AccountTable.LegalName, company.LegalName, 255)
            .Code(AccountTable.TaxId, company.TaxId?.Trim(), 50)
            .Code(AccountTable.CompanyStatus, company.Status, 20)
            .Set(AccountTable.EmailAddress, email is { Length: <= EmailLength } ? email : null)
            .Text(AccountTable.Telephone, company.Address?.Telephone, 50)
            .KeepOnlyPresent();
        if (company.Address is not null)
        {
            AddressRows.Fill(row, AddressColumns.First, company.Address);
        }

        return row.Row;
    }
}
