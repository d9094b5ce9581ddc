namespace PowerPlatformMagento.Magento.Operations.Stores;

/// <summary>What is read of a store view.</summary>
internal sealed class ScopeViewWire
{
    public string? Id { get; set; }
    public string? Code { get; set; }
    public string? Name { get; set; }
    public string? WebsiteId { get; set; }
    public string? StoreGroupId { get; set; }
    public bool? IsActive { get; set; }
}
