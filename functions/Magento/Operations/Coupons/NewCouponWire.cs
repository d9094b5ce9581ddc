namespace PowerPlatformMagento.Magento.Operations.Coupons;

/// <summary>A coupon to create; its limits and its end are taken from the rule by the store. It is not said to be the rule's main coupon, nor that
/// it is not: of either there can be one a rule.</summary>
internal sealed class NewCouponWire
{
    public required long RuleId { get; init; }
    public required string Code { get; init; }

    /// <summary>0 typed by a person, 1 made for a rule that makes codes; the store refuses the wrong one.</summary>
    public required int Type { get; init; }
}
