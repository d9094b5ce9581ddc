namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Names of the table of order lines.</summary>
internal static class OrderLineTable
{
    public const string Name = "mag_orderline";
    public const string Id = "mag_orderlineid";
    public const string ProductName = "mag_name";
    public const string ExternalKey = "mag_externalkey";
    public const string Order = "mag_orderid";
    public const string MagentoId = "mag_magentoid";
    public const string ParentLineId = "mag_parentlineid";
    public const string Position = "mag_position";
    public const string Sku = "mag_sku";
    public const string MagentoProductId = "mag_magentoproductid";
    public const string ProductType = "mag_producttype";
    public const string Quantity = "mag_quantity";
    public const string QuantityInvoiced = "mag_quantityinvoiced";
    public const string QuantityShipped = "mag_quantityshipped";
    public const string QuantityRefunded = "mag_quantityrefunded";
    public const string QuantityCanceled = "mag_quantitycanceled";
    public const string WebsiteRowTotal = "mag_websiterowtotal";
    public const string TaxPercent = "mag_taxpercent";
    public const string Weight = "mag_weight";
    public const string OriginalPrice = "mag_originalprice";
    public const string Price = "mag_price";
    public const string PriceInclTax = "mag_priceincltax";
    public const string RowTotal = "mag_rowtotal";
    public const string DiscountAmount = "mag_discountamount";
    public const string TaxAmount = "mag_taxamount";
    public const string Currency = "transactioncurrencyid";
}
