namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>What is read of an invoice.</summary>
internal sealed class InvoiceWire
{
    public string? EntityId { get; set; }
    public string? IncrementId { get; set; }
    public string? OrderId { get; set; }
    public string? State { get; set; }
    public DateTime CreatedAt { get; set; }
    public DateTime UpdatedAt { get; set; }
    public string? TransactionId { get; set; }
    public decimal Subtotal { get; set; }
    public decimal ShippingAmount { get; set; }
    public decimal TaxAmount { get; set; }
    public decimal DiscountAmount { get; set; }
    public decimal GrandTotal { get; set; }
    public decimal BaseGrandTotal { get; set; }
    public List<DocumentItemWire?>? Items { get; set; }
}
