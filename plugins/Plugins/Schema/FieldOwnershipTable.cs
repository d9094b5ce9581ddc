namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Names of the table that says who owns which column.</summary>
internal static class FieldOwnershipTable
{
    public const string Name = "mag_fieldownership";
    public const string Id = "mag_fieldownershipid";
    public const string TableName = "mag_tablename";
    public const string ColumnName = "mag_columnname";
    public const string ContractField = "mag_contractfield";
    public const string Owner = "mag_owner";
    public const string Direction = "mag_direction";
    public const string ConflictRule = "mag_conflictrule";
    public const string StateCode = "statecode";

    /// <summary>Value of <see cref="StateCode"/> of rows in use.</summary>
    public const int Active = 0;
}
