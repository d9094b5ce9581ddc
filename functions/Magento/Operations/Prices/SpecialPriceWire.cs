namespace PowerPlatformMagento.Magento.Operations.Prices;

/// <summary>A special price, as it is read and written.</summary>
internal sealed class SpecialPriceWire
{
    public decimal Price { get; set; }
    public int StoreId { get; set; }
    public string? Sku { get; set; }
    public string? PriceFrom { get; set; }
    public string? PriceTo { get; set; }
}
