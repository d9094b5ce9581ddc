namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Names of the contact table that imports use.</summary>
internal static class ContactTable
{
    public const string Name = "contact";
    public const string Id = "contactid";
    public const string StateCode = "statecode";
    public const string Salutation = "salutation";
    public const string FirstName = "firstname";
    public const string MiddleName = "middlename";
    public const string LastName = "lastname";
    public const string Suffix = "suffix";
    public const string EmailAddress = "emailaddress1";
    public const string Telephone = "telephone1";
    public const string Gender = "gendercode";
    public const string BirthDate = "birthdate";
    public const string JobTitle = "jobtitle";
    public const string ParentCustomer = "parentcustomerid";
    public const string Trust = "mag_trust";
    public const string NewsletterSubscribed = "mag_newslettersubscribed";
    public const string ConsentSource = "mag_consentsource";
    public const string ConsentOn = "mag_consenton";
    public const string OriginatingLead = "originatingleadid";

    /// <summary>The contact this one was merged into; the platform deactivates the merged one.</summary>
    public const string Master = "masterid";

    /// <summary>Value of <see cref="StateCode"/> of rows in use.</summary>
    public const int Active = 0;
}
