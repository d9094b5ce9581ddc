using System.Text;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Promotions;
using PowerPlatformMagento.Sandbox.Store.Tests.Products;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Promotions;

/// <summary>Coupons and the rules they belong to.</summary>
[TestClass]
public sealed class CouponTests
{
    private const int Generated = 4;

    private CatalogueStore store = null!;

    [TestInitialize]
    public async Task StartAsync() => store = await CatalogueStore.OpenAsync();

    [TestCleanup]
    public async Task StopAsync() => await store.DisposeAsync();

    [TestMethod]
    public async Task The_codes_of_the_storefront_are_there_with_their_percents()
    {
        var coupons = (await store.ReadAsync("coupons/search?searchCriteria=")).Items();

        CollectionAssert.AreEquivalent(Storefront.Coupons.Keys.ToArray(), coupons.Texts("code"));
        foreach (var coupon in coupons.EnumerateArray())
        {
            var rule = await store.ReadAsync($"salesRules/{coupon.GetProperty("rule_id")}");
            Assert.AreEqual(("by_percent", (decimal)Storefront.Coupons[coupon.Text("code")!]), (rule.Text("simple_action"), rule.Number("discount_amount")));
        }
    }

    [TestMethod]
    [DataRow("code", "eq", "VIP 20%", 1)]
    [DataRow("code", "like", "Gr%", 1)]
    [DataRow("rule_id", "gt", "1", 2)]
    [DataRow("times_used", "eq", "0", 3)]
    [DataRow("is_primary", "eq", "1", 3)]
    [DataRow("expiration_date", "null", "1", 3)]
    public async Task Coupons_are_found_by_their_columns(string field, string condition, string value, int count) => Assert.AreEqual(count, (await store.ReadAsync(
        $"coupons/search?searchCriteria[filter_groups][0][filters][0][field]={field}&searchCriteria[filter_groups][0][filters][0][condition_type]={condition}&searchCriteria[filter_groups][0][filters][0][value]={Uri.EscapeDataString(value)}"))
        .GetProperty("total_count").GetInt32());

    [TestMethod]
    public async Task Rules_are_found_by_their_columns()
    {
        var found = await store.ReadAsync("salesRules/search?searchCriteria[filter_groups][0][filters][0][field]=use_auto_generation&searchCriteria[filter_groups][0][filters][0][value]=1");

        Assert.AreEqual("Service voucher", found.Items()[0].Text("name"));
        await store.RefusedAsync(500, "GET", "salesRules/search?searchCriteria[filter_groups][0][filters][0][field]=colour&searchCriteria[filter_groups][0][filters][0][value]=1");
        await store.RefusedAsync(400, "GET", "salesRules/search");
    }

    [TestMethod]
    [DataRow("coupons/9999")]
    [DataRow("salesRules/9999")]
    public async Task What_is_not_there_is_told_in_few_words(string path) => Assert.AreEqual("No such entity.", (await store.RefusedAsync(404, "GET", path)).Message());

    [TestMethod]
    public async Task A_coupon_is_made_with_the_limits_of_its_rule()
    {
        var coupon = await store.DoAsync("POST", "coupons", new { coupon = new { rule_id = Generated, code = "SORRY-4711", type = 1, usage_limit = 99 } });

        Assert.AreEqual(("SORRY-4711", 1m, 1m, 0m), (coupon.Text("code"), coupon.Number("usage_limit"), coupon.Number("usage_per_customer"), coupon.Number("times_used")));
        Assert.AreEqual(CatalogueStore.Opened, coupon.Text("created_at"));
        Assert.AreEqual(coupon.ToString(), (await store.ReadAsync($"coupons/{coupon.GetProperty("coupon_id")}")).ToString());
    }

    [TestMethod]
    public async Task A_coupon_gets_the_end_of_its_rule()
    {
        var rule = JsonNode.Parse(store.Documents.Find(StoreEntity.SalesRules, Generated)!.Value.Span)!;
        rule["to_date"] = "2026-12-31";
        store.Documents.Put(StoreEntity.SalesRules, rule.ToJsonString());

        var coupon = await store.DoAsync("POST", "coupons", new { coupon = new { rule_id = Generated, code = "X", type = 1 } });

        Assert.AreEqual("2026-12-31", coupon.Text("expiration_date"));
    }

    [TestMethod]
    [DataRow(9999, 0, "No such entity with rule_id = 9999")]
    [DataRow(Generated, 0, "Specified rule only allows auto generated coupons")]
    [DataRow(1, 1, "Specified rule does not allow auto generated coupons")]
    public async Task A_rule_takes_the_coupons_it_is_made_for(int rule, int type, string reason)
    {
        var refusal = await store.RefusedAsync(400, "POST", "coupons", new { coupon = new { rule_id = rule, code = "NEW", type } });

        Assert.AreEqual("Error occurred when saving coupon: %1", refusal.Message());
        CollectionAssert.AreEqual(new[] { reason }, refusal.Parameters());
    }

    [TestMethod]
    public async Task A_rule_without_coupons_takes_none()
    {
        var rule = JsonNode.Parse(store.Documents.Find(StoreEntity.SalesRules, 1)!.Value.Span)!;
        rule["coupon_type"] = "NO_COUPON";
        store.Documents.Put(StoreEntity.SalesRules, rule.ToJsonString());

        CollectionAssert.AreEqual(new[] { "Specified rule does not allow coupons" }, (await store.RefusedAsync(400, "POST", "coupons", new { coupon = new { rule_id = 1, code = "NEW" } })).Parameters());
    }

    [TestMethod]
    public async Task A_code_is_taken_once_whatever_its_case()
    {
        var refusal = await store.RefusedAsync(400, "POST", "coupons", new { coupon = new { rule_id = 1, code = "herbst10" } });

        Assert.AreEqual("%1 already exists.", refusal.Message());
        CollectionAssert.AreEqual(new[] { "Coupon with the same code" }, refusal.Parameters());
    }

    [TestMethod]
    public async Task A_coupon_is_changed_and_keeps_the_rest()
    {
        var coupon = await store.DoAsync("PUT", "coupons/1", new { coupon = new { code = "HERBST11" } });

        Assert.AreEqual(("HERBST11", 1m, true), (coupon.Text("code"), coupon.Number("rule_id"), coupon.GetProperty("is_primary").GetBoolean()));
        await store.RefusedAsync(404, "PUT", "coupons/9999", new { coupon = new { code = "X" } });
        await store.RefusedAsync(404, "POST", "coupons", new { coupon = new { coupon_id = 9999, code = "X" } });
    }

    [TestMethod]
    public async Task A_coupon_is_taken_away_once()
    {
        Assert.AreEqual("True", (await store.DoAsync("DELETE", "coupons/1")).ToString());

        await store.RefusedAsync(404, "DELETE", "coupons/1");
        await store.RefusedAsync(404, "GET", "coupons/1");
    }

    [TestMethod]
    public async Task Many_codes_are_made_at_once_and_all_differ()
    {
        var codes = (await store.DoAsync("POST", "coupons/generate", new { couponSpec = new { rule_id = Generated, format = "num", quantity = 60, length = 3, prefix = "S-" } })).EnumerateArray().Select(code => code.GetString()!).ToList();

        Assert.HasCount(60, codes.Distinct());
        Assert.IsTrue(codes.TrueForAll(code => code.Length == 5 && code.StartsWith("S-", StringComparison.Ordinal)));
        var found = await store.ReadAsync($"coupons/search?searchCriteria[filter_groups][0][filters][0][field]=rule_id&searchCriteria[filter_groups][0][filters][0][value]={Generated}");
        CollectionAssert.AreEquivalent(codes, found.Items().Texts("code"));
        Assert.IsTrue(found.Items().EnumerateArray().All(coupon => coupon.Number("type") == 1));
    }

    [TestMethod]
    public async Task Codes_become_longer_when_there_would_be_too_few_of_them()
    {
        var codes = (await store.DoAsync("POST", "coupons/generate", new { couponSpec = new { rule_id = Generated, format = "num", quantity = 1000, length = 1 } })).EnumerateArray().Select(code => code.GetString()!).ToList();

        Assert.HasCount(1000, codes.Distinct());
        Assert.IsTrue(codes.TrueForAll(code => code.Length == 4), "a quarter of all numbers of four digits suffices");
    }

    [TestMethod]
    public void When_nearly_all_codes_are_taken_the_store_gives_up()
    {
        var promotions = new StorePromotions(store.Documents, TimeProvider.System);

        var refusal = Assert.ThrowsExactly<StoreRuleException>(() => promotions.Generate(Generated, 3, () => "ALWAYS-THE-SAME"));

        Assert.AreEqual("We cannot create the requested Coupon Qty. Please check your settings and try again.", refusal.Parameters[0]);
        Assert.IsFalse(store.Documents.Ids(StoreEntity.Coupons).Any(id => Encoding.UTF8.GetString(store.Documents.Find(StoreEntity.Coupons, id)!.Value.Span).Contains("ALWAYS", StringComparison.Ordinal)));
    }

    [TestMethod]
    [DataRow("""{"rule_id":4,"format":"roman","quantity":1,"length":5}""")]
    [DataRow("""{"rule_id":4,"format":"num","quantity":0,"length":5}""")]
    [DataRow("""{"rule_id":4,"format":"num","quantity":1,"length":0}""")]
    [DataRow("""{"rule_id":4,"quantity":1,"length":5}""")]
    [DataRow("""{"format":"num","quantity":1,"length":5}""")]
    [DataRow("""{"rule_id":4,"format":"num","quantity":1000000,"length":5}""")]
    public async Task An_order_for_codes_that_is_not_complete_is_refused(string spec) =>
        Assert.AreEqual("One or more input exceptions have occurred.", (await store.RefusedAsync(400, "POST", "coupons/generate", $$"""{"couponSpec":{{spec}} }""")).Message());

    [TestMethod]
    public async Task Codes_for_a_rule_nobody_knows_are_refused()
    {
        var refusal = await store.RefusedAsync(400, "POST", "coupons/generate", new { couponSpec = new { rule_id = 9999, format = "num", quantity = 1, length = 5 } });

        Assert.AreEqual("Error occurred when generating coupons: %1", refusal.Message());
    }

    [TestMethod]
    [DataRow("{}")]
    [DataRow("""{"coupon":{"colour":"red"}}""")]
    [DataRow("""{"coupon":{"rule_id":"first"}}""")]
    public async Task A_body_that_does_not_fit_is_refused(string body) => await store.RefusedAsync(400, "POST", "coupons", body);
}
