using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Tests.Editing;
using PowerPlatformMagento.Sandbox.Store.Tests.Products;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Promotions;

/// <summary>Coupons at the checkout: what was made over REST works there as well.</summary>
[TestClass]
public sealed class CouponDeskTests
{
    private CatalogueStore store = null!;

    [TestInitialize]
    public async Task StartAsync() => store = await CatalogueStore.OpenAsync();

    [TestCleanup]
    public async Task StopAsync() => await store.DisposeAsync();

    [TestMethod]
    public async Task A_coupon_made_for_somebody_is_taken_once()
    {
        await store.DoAsync("POST", "coupons", new { coupon = new { rule_id = 4, code = "SORRY-1", type = 1 } });

        var order = await store.ReadAsync($"orders/{Buy("SORRY-1")}");

        Assert.AreEqual("SORRY-1", order.Text("coupon_code"));
        Assert.IsLessThan(0m, order.Number("discount_amount"));
        var coupon = (await store.ReadAsync("coupons/search?searchCriteria[filter_groups][0][filters][0][field]=code&searchCriteria[filter_groups][0][filters][0][value]=SORRY-1")).Items()[0];
        Assert.AreEqual(1m, coupon.Number("times_used"));
        Assert.ThrowsExactly<StoreRuleException>(() => Buy("SORRY-1"), "the rule lets each code be used once");
    }

    [TestMethod]
    public void The_codes_of_the_storefront_are_taken_as_often_as_wanted()
    {
        foreach (var code in Storefront.Coupons.Keys)
        {
            Buy(code);
            Buy(code);
        }

        Assert.AreEqual(6, store.Documents.Count(StoreEntity.Orders));
    }

    [TestMethod]
    public async Task A_code_that_was_taken_away_is_not_taken_any_more()
    {
        await store.DoAsync("DELETE", "coupons/1");

        Assert.ThrowsExactly<StoreRuleException>(() => Buy("HERBST10"));
        Assert.ThrowsExactly<StoreRuleException>(() => Buy("NEVER THERE"));
    }

    [TestMethod]
    [DataRow("is_active", "false")]
    [DataRow("simple_action", "\"by_fixed\"")]
    public void A_rule_that_is_off_or_of_another_kind_gives_nothing(string member, string value)
    {
        var rule = JsonNode.Parse(store.Documents.Find(StoreEntity.SalesRules, 1)!.Value.Span)!;
        rule[member] = JsonNode.Parse(value);
        store.Documents.Put(StoreEntity.SalesRules, rule.ToJsonString());

        Assert.ThrowsExactly<StoreRuleException>(() => Buy("HERBST10"));
    }

    [TestMethod]
    public void A_price_that_is_only_asked_for_uses_no_coupon()
    {
        var price = store.Operations.Front.Price(Order("HERBST10"));

        Assert.IsGreaterThan(0m, price.Discount);
        Assert.IsEmpty(store.Changes);
    }

    [TestMethod]
    public void A_store_without_coupons_of_its_own_takes_those_of_the_storefront()
    {
        foreach (var id in store.Documents.Ids(StoreEntity.Coupons).ToArray())
        {
            store.Documents.Remove(StoreEntity.Coupons, id);
        }

        Buy("HERBST10");
        Assert.ThrowsExactly<StoreRuleException>(() => Buy("NEVER THERE"));
    }

    private static NewOrder Order(string coupon) => new() { Buyer = EditableStore.Guest, CouponCode = coupon, Lines = [new NewOrderLine("P-1020", 2)] };

    private long Buy(string coupon) => store.Operations.Front.PlaceOrder(Order(coupon));
}
