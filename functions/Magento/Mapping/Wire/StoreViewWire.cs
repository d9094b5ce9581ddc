namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>What is read of a store view.</summary>
internal sealed class StoreViewWire
{
    public string? Id { get; set; }
    public string? Code { get; set; }
    public string? Name { get; set; }
    public string? WebsiteId { get; set; }
}
