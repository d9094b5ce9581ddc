namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Names of the table of connected stores.</summary>
internal static class StoreTable
{
    public const string Name = "mag_store";
    public const string Id = "mag_storeid";
    public const string ExternalKey = "mag_externalkey";
    public const string AccountSharing = "mag_accountsharing";
    public const string CreateGuestContacts = "mag_createguestcontacts";
    public const string CreateCompanies = "mag_createcompanies";
    public const string RegistrationPolicy = "mag_registrationpolicy";
    public const string ActivityConsent = "mag_activityconsent";
    public const string InviteCustomers = "mag_invitecustomers";
    public const string CreateReturnCases = "mag_createreturncases";
}
