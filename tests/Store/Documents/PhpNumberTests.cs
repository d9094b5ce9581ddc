using System.Globalization;
using CsCheck;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Documents;

/// <summary>Numbers without zeros at the end.</summary>
[TestClass]
public sealed class PhpNumberTests
{
    [TestMethod]
    [DataRow("14.20", "14.2")]
    [DataRow("14.00", "14")]
    [DataRow("100", "100")]
    [DataRow("0.000", "0")]
    [DataRow("-2.50", "-2.5")]
    [DataRow("432.5", "432.5")]
    public void Zeros_at_the_end_are_left_out(string number, string printed) =>
        Assert.AreEqual(printed, PhpNumber.Of(decimal.Parse(number, CultureInfo.InvariantCulture)).ToJsonString());

    [TestMethod]
    public void The_value_stays_the_same() => Gen.Long[0, 1_000_000_000_000].Select(Gen.Int[0, 6]).Sample((digits, scale) =>
    {
        var number = new decimal((int)digits, (int)(digits >> 32), 0, false, (byte)scale);
        return PhpNumber.Plain(number) == number;
    });
}
