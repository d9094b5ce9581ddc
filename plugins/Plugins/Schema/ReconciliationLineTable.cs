namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Names of the table of differences that a reconciliation found.</summary>
internal static class ReconciliationLineTable
{
    public const string Name = "mag_reconciliationline";
    public const string Reconciliation = "mag_reconciliationid";
    public const string EntityType = "mag_entitytype";
    public const string MagentoId = "mag_magentoid";
    public const string StoreValue = "mag_storevalue";
    public const string DataverseValue = "mag_dataversevalue";
}
