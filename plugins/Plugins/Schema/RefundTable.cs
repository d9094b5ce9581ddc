namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Names of the refund table.</summary>
internal static class RefundTable
{
    public const string Name = "mag_refund";
    public const string Id = "mag_refundid";
    public const string Number = "mag_name";
    public const string ExternalKey = "mag_externalkey";
    public const string Order = "mag_orderid";
    public const string MagentoId = "mag_magentoid";
    public const string State = "mag_documentstate";
    public const string RefundedOn = "mag_refundedon";
    public const string MagentoInvoiceId = "mag_magentoinvoiceid";
    public const string Subtotal = "mag_subtotal";
    public const string ShippingAmount = "mag_shippingamount";
    public const string TaxAmount = "mag_taxamount";
    public const string DiscountAmount = "mag_discountamount";
    public const string AdjustmentPositive = "mag_adjustmentpositive";
    public const string AdjustmentNegative = "mag_adjustmentnegative";
    public const string GrandTotal = "mag_grandtotal";
    public const string WebsiteGrandTotal = "mag_websitegrandtotal";
    public const string Contents = "mag_contents";
    public const string Lines = "mag_lines";
    public const string Currency = "transactioncurrencyid";
}
