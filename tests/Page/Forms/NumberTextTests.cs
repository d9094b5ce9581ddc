using CsCheck;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms;

[TestClass]
public sealed class NumberTextTests
{
    [TestMethod]
    [DataRow("12", 12)]
    [DataRow("-12", -12)]
    [DataRow("1,234", 1234)]
    [DataRow("1,234,567", 1234567)]
    public void Numbers_are_read_with_or_without_thousands(string text, int expected) => Assert.AreEqual(expected, NumberText.Parse(text));

    [TestMethod]
    public void Decimals_stand_after_a_point() => Assert.AreEqual(1234.5m, NumberText.Parse("1,234.5"));

    [TestMethod]
    [DataRow("1,5")]
    [DataRow("12,34")]
    [DataRow("1.234,5")]
    [DataRow("1 234")]
    [DataRow("twelve")]
    [DataRow("1e3")]
    [DataRow("--1")]
    [DataRow("-")]
    [DataRow("")]
    [DataRow("99999999999999999999999999999999")]
    public void What_could_mean_something_else_is_no_number(string text) => Assert.IsNull(NumberText.Parse(text));

    [TestMethod]
    [DataRow("1.50", 1)]
    [DataRow("1.05", 2)]
    [DataRow("100", 0)]
    [DataRow("0.0001", 4)]
    public void Trailing_zeros_are_no_decimals(string text, int decimals) =>
        Assert.AreEqual(decimals, NumberText.Decimals(NumberText.Parse(text)!.Value));

    [TestMethod]
    public void A_number_is_shown_with_thousands_and_its_decimals() => Assert.AreEqual("1,234.50", NumberText.Display(1234.5m, 2));

    [TestMethod]
    public void What_an_input_shows_is_read_back() =>
        Gen.Decimal[-1_000_000_000m, 1_000_000_000m].Select(number => decimal.Round(number, 10)).Sample(number => NumberText.Parse(NumberText.Edit(number)) == number);
}
