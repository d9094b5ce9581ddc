namespace PowerPlatformMagento.Magento.Operations.Coupons;

/// <summary>The body that creates a coupon.</summary>
internal sealed class CouponBody
{
    public required NewCouponWire Coupon { get; init; }
}
