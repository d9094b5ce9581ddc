namespace PowerPlatformMagento.Magento.Operations.Companies.Fields;

/// <summary>Columns of Dataverse that are part of a company of the store.</summary>
internal static class CompanyColumns
{
    public const string CompanyName = "name";
    public const string LegalName = "mag_legalname";
    public const string TaxId = "mag_taxid";
    public const string Email = "emailaddress1";
    public const string Telephone = "telephone1";

    /// <summary>What the company may owe; Dynamics 365 alone has the say over it.</summary>
    public const string CreditLimit = "creditlimit";

    /// <summary>Columns of the address of the company start with this.</summary>
    public const string AddressPrefix = "address1_";

    /// <summary>Whether a column is part of the address, the telephone included: a company of the store has one of each.</summary>
    public static bool IsOfAddress(string column) => column == Telephone || column.StartsWith(AddressPrefix, StringComparison.Ordinal);
}
