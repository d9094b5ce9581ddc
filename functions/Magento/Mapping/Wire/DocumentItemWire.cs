namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>What is read of a row of an invoice or credit memo.</summary>
internal sealed class DocumentItemWire
{
    public string? EntityId { get; set; }
    public string? OrderItemId { get; set; }
    public string? Sku { get; set; }
    public decimal Qty { get; set; }
    public decimal RowTotal { get; set; }
    public decimal TaxAmount { get; set; }
    public decimal DiscountAmount { get; set; }
}
