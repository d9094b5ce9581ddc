using CsCheck;
using PowerPlatformMagento.Sandbox.Page.Data;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Data;

[TestClass]
public sealed class GridSortTests
{
    [TestMethod]
    public void An_address_says_the_column_and_with_a_dash_the_other_direction()
    {
        Assert.AreEqual(new GridSort("mag_name", Descending: false), GridSort.Parse("mag_name"));
        Assert.AreEqual(new GridSort("buyer.fullname", Descending: true), GridSort.Parse("-buyer.fullname"));
    }

    [TestMethod]
    [DataRow(null)]
    [DataRow("")]
    [DataRow("  ")]
    [DataRow("-")]
    public void Nothing_is_no_sort(string? text) => Assert.IsNull(GridSort.Parse(text));

    [TestMethod]
    public void What_is_written_is_read_back() => Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 1, 30], Gen.Bool)
        .Sample((column, descending) => GridSort.Parse(new GridSort(column, descending).ToString()) == new GridSort(column, descending));
}
