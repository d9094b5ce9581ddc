namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Names of the table of case resolutions.</summary>
internal static class ResolutionTable
{
    public const string Name = "incidentresolution";
    public const string Subject = "subject";
    public const string Case = "incidentid";
}
