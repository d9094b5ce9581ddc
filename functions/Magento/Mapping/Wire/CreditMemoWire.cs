namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>What is read of a credit memo.</summary>
internal sealed class CreditMemoWire
{
    public string? EntityId { get; set; }
    public string? IncrementId { get; set; }
    public string? OrderId { get; set; }
    public string? State { get; set; }
    public DateTime CreatedAt { get; set; }
    public DateTime UpdatedAt { get; set; }
    public string? InvoiceId { get; set; }
    public decimal Subtotal { get; set; }
    public decimal ShippingAmount { get; set; }
    public decimal TaxAmount { get; set; }
    public decimal DiscountAmount { get; set; }
    public decimal GrandTotal { get; set; }
    public decimal BaseGrandTotal { get; set; }
    public decimal AdjustmentPositive { get; set; }
    public decimal AdjustmentNegative { get; set; }
    public List<DocumentItemWire?>? Items { get; set; }
}
