namespace PowerPlatformMagento.Plugins.Privacy;

/// <summary>Names of further tables that hold what a person did or wrote, and of their columns.</summary>
internal static class RelatedTables
{
    public const string Lead = "lead";
    public const string LeadEmail = "emailaddress1";
    public const string Incident = "incident";
    public const string IncidentId = "incidentid";
    public const string IncidentCustomer = "customerid";
    public const string IncidentEmail = "emailaddress";
    public const string Annotation = "annotation";
    public const string AnnotationObject = "objectid";
    public const string WebActivity = "mag_webactivity";
    public const string Regarding = "regardingobjectid";
    public const string ExpiresOn = "mag_expireson";

    /// <summary>Key of rows that an import made; empty on rows of people.</summary>
    public const string ExternalKey = "mag_externalkey";
}
