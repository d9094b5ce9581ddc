namespace PowerPlatformMagento.Magento.Operations.Coupons;

/// <summary>What is read of a cart price rule.</summary>
internal sealed class RuleWire
{
    public string? RuleId { get; set; }
    public string? Name { get; set; }
    public string? CouponType { get; set; }
    public bool? UseAutoGeneration { get; set; }
}
