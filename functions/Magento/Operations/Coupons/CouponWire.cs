namespace PowerPlatformMagento.Magento.Operations.Coupons;

/// <summary>What is read of a coupon.</summary>
internal sealed class CouponWire
{
    public string? CouponId { get; set; }
    public string? RuleId { get; set; }
    public string? Code { get; set; }
    public int? UsageLimit { get; set; }
    public int? UsagePerCustomer { get; set; }
    public int? TimesUsed { get; set; }
    public DateTime ExpirationDate { get; set; }
    public DateTime CreatedAt { get; set; }
    public int? Type { get; set; }
}
