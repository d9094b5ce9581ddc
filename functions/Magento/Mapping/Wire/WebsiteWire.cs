namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>What is read of a website.</summary>
internal sealed class WebsiteWire
{
    public string? Id { get; set; }
    public string? Code { get; set; }
    public string? Name { get; set; }
}
