using PowerPlatformMagento.Connector.Definition.Language;
using PowerPlatformMagento.Operations.Coupons;

namespace PowerPlatformMagento.Connector.Definition.Areas;

/// <summary>Coupons of cart price rules.</summary>
internal sealed class CouponsArea : IConnectorArea
{
    public void Describe(ConnectorBuilder connector)
    {
        connector.Get("ListCoupons", "/stores/{store}/coupons")
            .Summary("List coupons")
            .Description("Lists the coupons of a store with the names of their rules and how often they were used, by ascending ID.")
            .Query("ruleId", "Rule", "Only coupons of this cart price rule; empty means all.", rule => rule.DynamicList("ListCouponRules"))
            .Query("code", "Code", "Only the coupon with this code; empty means all.", code => code.Length(1, 255))
            .ReturnsPage<Coupon>("A page of coupons.");

        connector.Post("CreateCoupon", "/stores/{store}/coupons")
            .Summary("Create a coupon")
            .Description("Creates a coupon for a cart price rule that exists, with a code of your own, or one nobody can guess that is made of an idempotency key. A repeated call makes no second coupon.")
            .Body<CouponRequest>(body => body.Property(request => request.RuleId).DynamicList("ListCouponRules"))
            .Returns<CouponResult>("The coupon.");
    }
}
