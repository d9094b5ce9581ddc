namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Names of the account table that imports use.</summary>
internal static class AccountTable
{
    public const string Name = "account";
    public const string Id = "accountid";
    public const string StateCode = "statecode";
    public const string CompanyName = "name";
    public const string EmailAddress = "emailaddress1";
    public const string Telephone = "telephone1";
    public const string TaxId = "mag_taxid";
    public const string LegalName = "mag_legalname";
    public const string CompanyStatus = "mag_companystatus";

    /// <summary>The account this one was merged into; the platform deactivates the merged one.</summary>
    public const string Master = "masterid";

    /// <summary>What the company may owe, in the currency of the row.</summary>
    public const string CreditLimit = "creditlimit";

    /// <summary>Value of <see cref="StateCode"/> of rows in use.</summary>
    public const int Active = 0;
}
