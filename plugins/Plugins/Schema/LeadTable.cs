namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Names of the lead table that imports use.</summary>
internal static class LeadTable
{
    public const string Name = "lead";
    public const string Id = "leadid";
    public const string StateCode = "statecode";
    public const string CreatedOn = "createdon";
    public const string VersionNumber = "versionnumber";
    public const string Subject = "subject";
    public const string Salutation = "salutation";
    public const string FirstName = "firstname";
    public const string MiddleName = "middlename";
    public const string LastName = "lastname";
    public const string EmailAddress = "emailaddress1";
    public const string Telephone = "telephone1";
    public const string CompanyName = "companyname";
    public const string JobTitle = "jobtitle";
    public const string LeadSource = "leadsourcecode";
    public const string ParentContact = "parentcontactid";
    public const string ParentAccount = "parentaccountid";
    public const string Store = "mag_storeid";
    public const string ExternalKey = "mag_externalkey";
    public const string Origin = "mag_leadorigin";
    public const string MagentoCustomerId = "mag_magentocustomerid";
    public const string MarketingConsent = "mag_marketingconsent";
    public const string ConsentOn = "mag_consenton";

    /// <summary>Value of <see cref="LeadSource"/> for leads of web sites.</summary>
    public const int Web = 8;

    /// <summary>Reason a qualified lead gets, a value of <c>statuscode</c>.</summary>
    public const int QualifiedReason = 3;
}
