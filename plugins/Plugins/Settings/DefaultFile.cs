namespace PowerPlatformMagento.Plugins.Settings;

/// <summary>Names of the web resources with the shipped defaults.</summary>
internal static class DefaultFile
{
    public const string FieldOwnership = "mag_/defaults/fieldownership.xml";
    public const string ValueMaps = "mag_/defaults/valuemaps.xml";
    public const string SlaTargets = "mag_/defaults/slatargets.xml";

    public static IReadOnlyList<string> All { get; } = [FieldOwnership, ValueMaps, SlaTargets];
}
