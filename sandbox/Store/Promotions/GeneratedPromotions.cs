using System.Globalization;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.Sandbox.Store.Promotions;

/// <summary>The cart price rules behind the coupon codes of the storefront, and one whose codes the store makes itself.</summary>
internal static class GeneratedPromotions
{
    private static readonly int[] Websites = [1, 2, 3];
    private static readonly int[] Groups = [0, 1, 2, 3];

    /// <summary>One rule for each code of the storefront, then the one for generated codes.</summary>
    public static IEnumerable<JsonObject> Rules() =>
    [
        .. OrderPlanner.CouponPercents.Select((coupon, index) => Rule(index + 1, $"{coupon.Value} % {coupon.Key}", coupon.Value, isGenerated: false)),
        Rule(OrderPlanner.CouponPercents.Count + 1, "Service voucher", 15, isGenerated: true),
    ];

    /// <summary>The codes of the storefront.</summary>
    public static IEnumerable<JsonObject> Coupons(DateTimeOffset epoch) => OrderPlanner.CouponPercents.Keys.Select((code, index) => new JsonObject
    {
        ["coupon_id"] = index + 1,
        ["rule_id"] = index + 1,
        ["code"] = code,
        ["usage_limit"] = 0,
        ["usage_per_customer"] = 0,
        ["times_used"] = 0,
        ["is_primary"] = true,
        ["created_at"] = epoch.AddDays(-30).UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        ["type"] = 0,
    });

    private static JsonObject Rule(int id, string name, int percent, bool isGenerated) => new()
    {
        ["rule_id"] = id,
        ["name"] = name,
        ["store_labels"] = new JsonArray(new JsonObject { ["store_id"] = 0, ["store_label"] = name }),
        ["website_ids"] = List(Websites),
        ["customer_group_ids"] = List(Groups),
        ["uses_per_customer"] = isGenerated ? 1 : 0,
        ["is_active"] = true,
        ["condition"] = Condition("Magento\\SalesRule\\Model\\Rule\\Condition\\Combine"),
        ["action_condition"] = Condition("Magento\\SalesRule\\Model\\Rule\\Condition\\Product\\Combine"),
        ["stop_rules_processing"] = false,
        ["is_advanced"] = true,
        ["sort_order"] = 0,
        ["simple_action"] = "by_percent",
        ["discount_amount"] = percent,
        ["discount_step"] = 0,
        ["apply_to_shipping"] = false,
        ["times_used"] = 0,
        ["is_rss"] = false,
        ["coupon_type"] = "SPECIFIC_COUPON",
        ["use_auto_generation"] = isGenerated,
        ["uses_per_coupon"] = isGenerated ? 1 : 0,
    };

    private static JsonObject Condition(string type) => new() { ["condition_type"] = type, ["aggregator_type"] = "all", ["operator"] = null, ["value"] = true };

    private static JsonArray List(int[] numbers) => new([.. numbers.Select(number => JsonValue.Create(number))]);
}
