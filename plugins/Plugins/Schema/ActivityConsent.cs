namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Choice <c>mag_activityconsent</c>: whether web activities are kept when the store did not say that the person agreed.</summary>
internal enum ActivityConsent
{
    Required = 772100000,
    NotRequired = 772100001,
}
