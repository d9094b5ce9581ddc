using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Operations.Coupons;

namespace PowerPlatformMagento.Magento.Operations.Coupons;

/// <summary>Coupons as makers get them. Pure.</summary>
internal static class CouponMapper
{
    /// <exception cref="RecordNotReadableException">What a coupon cannot do without is missing.</exception>
    public static Coupon Map(CouponWire coupon, IReadOnlyDictionary<string, string> ruleNames)
    {
        var ruleId = Needed.Id(coupon.RuleId, "rule_id");
        return new Coupon
        {
            Id = Needed.Id(coupon.CouponId, "coupon_id"),
            Code = Needed.Text(coupon.Code, "code"),
            RuleId = ruleId,
            RuleName = ruleNames.GetValueOrDefault(ruleId),
            UsageLimit = Limit(coupon.UsageLimit),
            UsageLimitPerCustomer = Limit(coupon.UsagePerCustomer),
            TimesUsed = coupon.TimesUsed ?? 0,
            ExpiresAt = Instant(coupon.ExpirationDate),
            CreatedAt = Instant(coupon.CreatedAt),
            IsGenerated = coupon.Type == 1,
        };
    }

    // Magento writes 0 for no limit.
    private static int? Limit(int? number) => number is > 0 ? number : null;

    private static DateTime? Instant(DateTime instant) => instant == default ? null : instant;
}
