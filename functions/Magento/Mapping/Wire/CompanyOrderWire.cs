namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>Company an order was placed for (B2B).</summary>
internal sealed class CompanyOrderWire
{
    public string? CompanyId { get; set; }
    public string? CompanyName { get; set; }
}
