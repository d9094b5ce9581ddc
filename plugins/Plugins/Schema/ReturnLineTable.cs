namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Names of the table of lines of returns.</summary>
internal static class ReturnLineTable
{
    public const string Name = "mag_returnline";
    public const string Id = "mag_returnlineid";
    public const string ProductName = "mag_name";
    public const string ExternalKey = "mag_externalkey";
    public const string Return = "mag_returnid";
    public const string OrderLine = "mag_orderlineid";
    public const string MagentoId = "mag_magentoid";
    public const string MagentoOrderItemId = "mag_magentoorderitemid";
    public const string Sku = "mag_sku";
    public const string QuantityRequested = "mag_quantityrequested";
    public const string QuantityAuthorized = "mag_quantityauthorized";
    public const string QuantityReceived = "mag_quantityreceived";
    public const string QuantityApproved = "mag_quantityapproved";
    public const string Status = "mag_returnstatus";
    public const string MagentoStatus = "mag_magentostatus";
    public const string Reason = "mag_reason";
    public const string Condition = "mag_condition";
    public const string Resolution = "mag_resolution";
}
