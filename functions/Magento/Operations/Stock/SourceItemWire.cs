namespace PowerPlatformMagento.Magento.Operations.Stock;

/// <summary>A quantity at a source, as it is read and written.</summary>
internal sealed class SourceItemWire
{
    public string? Sku { get; set; }
    public string? SourceCode { get; set; }
    public decimal Quantity { get; set; }
    public int Status { get; set; }
}
