namespace PowerPlatformMagento.Magento.Operations.Prices;

/// <summary>A tier price, as it is read and written.</summary>
internal sealed class TierPriceWire
{
    public decimal Price { get; set; }
    public string? PriceType { get; set; }
    public int WebsiteId { get; set; }
    public string? Sku { get; set; }
    public string? CustomerGroup { get; set; }
    public decimal Quantity { get; set; }
}
