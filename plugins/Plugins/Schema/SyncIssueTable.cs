namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Names of the error desk.</summary>
internal static class SyncIssueTable
{
    public const string Name = "mag_syncissue";
    public const string Id = "mag_syncissueid";
    public const string ExternalKey = "mag_externalkey";
    public const string StateCode = "statecode";
    public const string StatusCode = "statuscode";
    public const string Owner = "ownerid";
    public const string FieldPath = "mag_fieldpath";
    public const string CorrectedValue = "mag_correctedvalue";
    public const string Corrections = "mag_corrections";
    public const string ResolutionNote = "mag_resolutionnote";
    public const string ResubmittedOn = "mag_resubmittedon";
    public const string ResubmittedBy = "mag_resubmittedbyid";
}
