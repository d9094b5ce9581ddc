namespace PowerPlatformMagento.Magento.Operations.Prices;

/// <summary>A base price, as it is read and written.</summary>
internal sealed class BasePriceWire
{
    public decimal Price { get; set; }
    public int StoreId { get; set; }
    public string? Sku { get; set; }
}
