using CsCheck;
using PowerPlatformMagento.Sandbox.Store.Promotions;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Promotions;

/// <summary>Codes the store makes.</summary>
[TestClass]
public sealed class CouponCodesTests
{
    [TestMethod]
    [DataRow("alphanum", 36)]
    [DataRow("alpha", 26)]
    [DataRow("num", 10)]
    public void A_format_has_its_characters(string format, int count) => Assert.AreEqual(count, CouponCodes.AlphabetOf(format)!.Distinct().Count());

    [TestMethod]
    [DataRow("roman")]
    [DataRow("")]
    [DataRow(null)]
    public void Other_formats_have_none(string? format) => Assert.IsNull(CouponCodes.AlphabetOf(format));

    [TestMethod]
    public void Dashes_come_between_groups_and_not_at_the_end()
    {
        var random = new Random(1);

        Assert.AreEqual("xxAA-AA-AA!", new CouponCodes("A", 6, "xx", "!", 2, "-").Next(random));
        Assert.AreEqual("AA_A", new CouponCodes("A", 3, "", "", 2, "_").Next(random));
        Assert.AreEqual("AAA", new CouponCodes("A", 3, "", "", 0, "_").Next(random));
    }

    [TestMethod]
    public void Every_code_has_the_length_and_the_characters_asked_for() => Gen.Select(Gen.Int[1, 20], Gen.Int[0, 5], Gen.Int).Sample((length, every, seed) =>
    {
        var code = new CouponCodes(CouponCodes.AlphabetOf("alphanum")!, length, "", "", every, "-").Next(new Random(seed));
        return code.Count(char.IsAsciiLetterOrDigit) == length && code.Count(letter => letter == '-') == (every == 0 ? 0 : (length - 1) / every);
    });

    [TestMethod]
    public void No_more_than_a_quarter_of_all_codes_is_used_up() => Gen.Select(Gen.Int[1, 10], Gen.Int[1, 10_000]).Sample((length, quantity) =>
    {
        var made = new CouponCodes(CouponCodes.AlphabetOf("num")!, length, "", "", 0, "").LongEnoughFor(quantity);
        return quantity <= Math.Pow(10, made.Length) / 4 && (made.Length == length || quantity > Math.Pow(10, made.Length - 1) / 4);
    });

    [TestMethod]
    public void The_same_seed_makes_the_same_codes() =>
        Assert.AreEqual(new CouponCodes("AB", 9, "", "", 0, "").Next(new Random(7)), new CouponCodes("AB", 9, "", "", 0, "").Next(new Random(7)));
}
