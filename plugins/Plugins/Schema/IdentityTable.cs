namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Names of the table that says who in which store is which contact or account.</summary>
internal static class IdentityTable
{
    public const string Name = "mag_identity";
    public const string Id = "mag_identityid";
    public const string Title = "mag_name";
    public const string ExternalKey = "mag_externalkey";
    public const string Kind = "mag_kind";
    public const string Store = "mag_storeid";
    public const string Contact = "mag_contactid";
    public const string Account = "mag_accountid";
    public const string Lead = "mag_leadid";
    public const string Website = "mag_website";
    public const string MagentoId = "mag_magentoid";
    public const string EmailAddress = "mag_emailaddress";
    public const string Trust = "mag_trust";
    public const string ReviewStatus = "mag_reviewstatus";
    public const string ReviewReason = "mag_reviewreason";
}
