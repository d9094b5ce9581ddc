namespace PowerPlatformMagento.Magento.Operations.Products;

/// <summary>What is read of the extension attributes of a product.</summary>
internal sealed class ProductExtensionWire
{
    public List<string?>? WebsiteIds { get; set; }
    public List<CategoryLinkWire?>? CategoryLinks { get; set; }
}
