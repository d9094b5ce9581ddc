namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Names of the table of value maps.</summary>
internal static class ValueMapTable
{
    public const string Name = "mag_valuemap";
    public const string Id = "mag_valuemapid";
    public const string Kind = "mag_mapkind";
    public const string MagentoValue = "mag_magentovalue";
    public const string TargetValue = "mag_targetvalue";
    public const string Label = "mag_label";
    public const string ValidFrom = "mag_validfrom";
    public const string ValidUntil = "mag_validuntil";
    public const string IsDefault = "mag_isdefault";
    public const string Store = "mag_storeid";
    public const string StateCode = "statecode";

    /// <summary>Value of <see cref="StateCode"/> of rows in use.</summary>
    public const int Active = 0;
}
