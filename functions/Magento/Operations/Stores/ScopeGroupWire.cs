namespace PowerPlatformMagento.Magento.Operations.Stores;

/// <summary>What is read of a group of store views.</summary>
internal sealed class ScopeGroupWire
{
    public string? Id { get; set; }
    public string? Code { get; set; }
    public string? Name { get; set; }
    public string? WebsiteId { get; set; }
}
