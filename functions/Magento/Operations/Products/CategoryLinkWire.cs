namespace PowerPlatformMagento.Magento.Operations.Products;

/// <summary>What is read of the place of a product in a category.</summary>
internal sealed class CategoryLinkWire
{
    public string? CategoryId { get; set; }
}
