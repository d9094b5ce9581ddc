namespace PowerPlatformMagento.Magento.Operations.Carts;

/// <summary>What is read of the totals of a cart.</summary>
internal sealed class CartTotalsWire
{
    public decimal Subtotal { get; set; }
    public decimal DiscountAmount { get; set; }
    public decimal ShippingAmount { get; set; }
    public decimal TaxAmount { get; set; }
    public decimal GrandTotal { get; set; }
    public string? QuoteCurrencyCode { get; set; }
}
