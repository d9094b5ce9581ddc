namespace PowerPlatformMagento.Magento.Operations.Products;

/// <summary>What is read of a product to know that it is there.</summary>
internal sealed class ProductKeyWire
{
    public string? Id { get; set; }
    public string? Sku { get; set; }
    public string? TypeId { get; set; }
}
