namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>Company a customer belongs to (B2B).</summary>
internal sealed class CompanyMembershipWire
{
    public string? CompanyId { get; set; }
    public string? JobTitle { get; set; }
}
