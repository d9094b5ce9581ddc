namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Columns of every table of settings.</summary>
internal static class SettingColumns
{
    public const string Title = "mag_name";
    public const string ExternalKey = "mag_externalkey";

    /// <summary>Lookup to the store; empty for all stores.</summary>
    public const string Store = "mag_storeid";

    public const string Origin = "mag_origin";

    /// <summary>Hash of the shipped default the row was made from or last brought to.</summary>
    public const string DefaultHash = "mag_defaulthash";
}
