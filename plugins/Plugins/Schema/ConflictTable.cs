namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Names of the table of fields that both sides changed.</summary>
internal static class ConflictTable
{
    public const string Name = "mag_conflict";
    public const string Title = "mag_name";
    public const string ExternalKey = "mag_externalkey";
    public const string Store = "mag_storeid";
    public const string Contact = "mag_contactid";
    public const string Account = "mag_accountid";
    public const string TableName = "mag_tablename";
    public const string RowId = "mag_rowid";
    public const string ColumnName = "mag_columnname";
    public const string DataverseValue = "mag_dataversevalue";
    public const string DataverseChangedOn = "mag_dataversechangedon";
    public const string MagentoValue = "mag_magentovalue";
    public const string MagentoChangedOn = "mag_magentochangedon";
    public const string Rule = "mag_conflictrule";
    public const string Decision = "mag_decision";
}
