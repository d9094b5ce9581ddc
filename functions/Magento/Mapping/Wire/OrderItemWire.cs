namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>What is read of an order row.</summary>
internal sealed class OrderItemWire
{
    public string? ItemId { get; set; }
    public string? ParentItemId { get; set; }
    public string? Sku { get; set; }
    public string? Name { get; set; }
    public string? ProductId { get; set; }
    public string? ProductType { get; set; }
    public DateTime CreatedAt { get; set; }
    public DateTime UpdatedAt { get; set; }
    public decimal QtyOrdered { get; set; }
    public decimal QtyInvoiced { get; set; }
    public decimal QtyShipped { get; set; }
    public decimal QtyRefunded { get; set; }
    public decimal QtyCanceled { get; set; }
    public decimal OriginalPrice { get; set; }
    public decimal Price { get; set; }
    public decimal PriceInclTax { get; set; }
    public decimal BasePrice { get; set; }
    public decimal BasePriceInclTax { get; set; }
    public decimal RowTotal { get; set; }
    public decimal BaseRowTotal { get; set; }
    public decimal DiscountAmount { get; set; }
    public decimal BaseDiscountAmount { get; set; }
    public decimal TaxAmount { get; set; }
    public decimal BaseTaxAmount { get; set; }
    public decimal DiscountTaxCompensationAmount { get; set; }
    public decimal BaseDiscountTaxCompensationAmount { get; set; }
    public decimal TaxPercent { get; set; }
    public decimal Weight { get; set; }
}
