using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.Sandbox.Store.Promotions;

/// <summary>Takes coupons at the checkout: those of the storefront, and those somebody made since. Whoever uses it holds the gate of the documents.</summary>
internal sealed class CouponDesk(DocumentSet documents)
{
    /// <summary>Percent a code takes off; null when the store does not take it (any more).</summary>
    public int? Percent(string code)
    {
        if (documents.Count(StoreEntity.Coupons) == 0)
        {
            return OrderPlanner.CouponPercents.TryGetValue(code, out var known) ? known : null;
        }

        return Find(code) is { } coupon && IsLeft(coupon) && Rule(coupon) is { } rule && (bool?)rule["is_active"] == true && (string?)rule["simple_action"] == "by_percent"
            ? (int)(decimal)rule["discount_amount"]!
            : null;
    }

    /// <summary>Counts that a code was used.</summary>
    public void Use(string code)
    {
        if (Find(code) is { } coupon)
        {
            coupon["times_used"] = ((long?)coupon["times_used"] ?? 0) + 1;
            documents.Put(StoreEntity.Coupons, coupon.ToJsonString());
        }
    }

    private static bool IsLeft(JsonObject coupon) => (long?)coupon["usage_limit"] is null or 0 || (long?)coupon["times_used"] < (long?)coupon["usage_limit"];

    private JsonObject? Find(string code) => documents.Ids(StoreEntity.Coupons).Select(id => Read(StoreEntity.Coupons, id))
        .FirstOrDefault(coupon => (string?)coupon?["code"] == code);

    private JsonObject? Rule(JsonObject coupon) => Read(StoreEntity.SalesRules, (long)coupon["rule_id"]!);

    private JsonObject? Read(StoreEntity collection, long id) => documents.Find(collection, id) is { } json ? JsonNode.Parse(json.Span)!.AsObject() : null;
}
