using CsCheck;
using PowerPlatformMagento.Magento.Operations.Coupons;

namespace PowerPlatformMagento.Magento.Tests.Operations.Coupons;

[TestClass]
public sealed class CouponCodesTests
{
    private static readonly CouponCodes Codes = new("secret of the store");

    [TestMethod]
    public void The_same_rule_and_key_give_the_same_code()
    {
        Assert.AreEqual(Codes.Make("5", "CAS-1", null), new CouponCodes("secret of the store").Make("5", "CAS-1", null));
        Assert.AreEqual("SERVICE-" + Codes.Make("5", "CAS-1", null), Codes.Make("5", "CAS-1", "SERVICE"));
    }

    [TestMethod]
    public void Another_rule_key_or_secret_gives_another_code()
    {
        var code = Codes.Make("5", "CAS-1", null);

        Assert.AreNotEqual(code, Codes.Make("6", "CAS-1", null));
        Assert.AreNotEqual(code, Codes.Make("5", "CAS-2", null));
        Assert.AreNotEqual(code, new CouponCodes("another secret").Make("5", "CAS-1", null), "who knows the key alone cannot guess the code");
        Assert.AreNotEqual(Codes.Make("5", "1CAS", null), Codes.Make("51", "CAS", null));
    }

    [TestMethod]
    public void Codes_use_all_signs_that_nobody_mistakes_and_no_others()
    {
        var codes = Enumerable.Range(0, 2_000).Select(number => Codes.Make("5", $"key {number}", null)).ToList();

        Assert.HasCount(2_000, codes.Distinct());
        Assert.IsTrue(codes.TrueForAll(code => code.Length == CouponCodes.Length));
        Assert.AreEqual("23456789ABCDEFGHJKMNPQRSTUVWXYZ", string.Concat(codes.SelectMany(code => code).Distinct().Order()));
    }

    [TestMethod]
    public void A_prefix_stands_in_front() =>
        Gen.String[Gen.Char.AlphaNumeric, 1, 32].Sample(prefix => Codes.Make("5", prefix, prefix).StartsWith(prefix + "-", StringComparison.Ordinal));
}
