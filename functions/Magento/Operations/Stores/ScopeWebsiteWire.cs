namespace PowerPlatformMagento.Magento.Operations.Stores;

/// <summary>What is read of a website.</summary>
internal sealed class ScopeWebsiteWire
{
    public string? Id { get; set; }
    public string? Code { get; set; }
    public string? Name { get; set; }
}
