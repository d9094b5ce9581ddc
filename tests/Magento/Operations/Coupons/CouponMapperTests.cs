using System.Text.Json;
using CsCheck;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Operations.Coupons;
using PowerPlatformMagento.Magento.Operations.Lists;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Operations.Coupons;

[TestClass]
public sealed class CouponMapperTests
{
    [TestMethod]
    public void A_real_coupon_is_read_with_the_name_of_its_rule()
    {
        var rule = JsonSerializer.Deserialize(Capture.Bytes("sales-rules.json"), CouponJson.Default.ListWireRuleWire)!.Items!.Single()!;
        var wire = JsonSerializer.Deserialize(Capture.Json("coupons.json")["items"]![0]!.ToJsonString(), CouponJson.Default.CouponWire)!;

        var coupon = CouponMapper.Map(wire, new Dictionary<string, string> { [rule.RuleId!] = rule.Name! });

        Assert.AreEqual("1", coupon.Id);
        Assert.AreEqual("HERBST10", coupon.Code);
        Assert.AreEqual("10 % Herbst", coupon.RuleName);
        Assert.AreEqual(3, coupon.TimesUsed);
        Assert.IsNull(coupon.UsageLimit);
        Assert.IsNull(coupon.UsageLimitPerCustomer);
        Assert.IsNull(coupon.ExpiresAt);
        Assert.AreEqual(new DateTime(2026, 11, 23, 4, 2, 16, DateTimeKind.Utc), coupon.CreatedAt);
        Assert.IsFalse(coupon.IsGenerated);
    }

    [TestMethod]
    public void A_generated_coupon_with_limits_is_read()
    {
        var coupon = CouponMapper.Map(
            Wire("""{"coupon_id":"7","rule_id":"2","code":"X","usage_limit":"1","usage_per_customer":2,"times_used":null,"expiration_date":"2027-01-31 00:00:00","type":1}"""), new Dictionary<string, string>());

        Assert.AreEqual(1, coupon.UsageLimit);
        Assert.AreEqual(2, coupon.UsageLimitPerCustomer);
        Assert.AreEqual(0, coupon.TimesUsed);
        Assert.AreEqual(new DateTime(2027, 1, 31, 0, 0, 0, DateTimeKind.Utc), coupon.ExpiresAt);
        Assert.IsNull(coupon.RuleName);
        Assert.IsTrue(coupon.IsGenerated);
    }

    [TestMethod]
    [DataRow("""{"rule_id":1,"code":"X"}""", "coupon_id")]
    [DataRow("""{"coupon_id":1,"code":"X"}""", "rule_id")]
    [DataRow("""{"coupon_id":1,"rule_id":1}""", "code")]
    public void A_coupon_that_lacks_what_it_needs_is_not_readable(string json, string field) =>
        Assert.AreEqual(field, Assert.ThrowsExactly<RecordNotReadableException>(() => CouponMapper.Map(Wire(json), new Dictionary<string, string>())).Field);

    [TestMethod]
    public void A_new_coupon_says_nothing_the_rule_decides()
    {
        var body = JsonSerializer.Serialize(new CouponBody { Coupon = new NewCouponWire { RuleId = 4294967295, Code = "X", Type = 1 } }, CouponJson.Default.CouponBody);

        Assert.AreEqual("""{"coupon":{"rule_id":4294967295,"code":"X","type":1}}""", body);
    }

    private static CouponWire Wire(string json) => JsonSerializer.Deserialize(json, CouponJson.Default.CouponWire)!;
}
