namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Columns of every table that follows the revision rule.</summary>
internal static class RevisionColumns
{
    public const string Revision = "mag_revision";
    public const string ReadStamp = "mag_readstamp";
    public const string Hash = "mag_hash";
    public const string SourceUpdatedOn = "mag_sourceupdatedon";
}
