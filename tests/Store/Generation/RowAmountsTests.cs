using CsCheck;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Generation;

[TestClass]
public sealed class RowAmountsTests
{
    /// <summary>Rows of the recorded shop: unit price with tax, pieces, tax, discount; then net, tax, discount, hidden tax.</summary>
    [TestMethod]
    [DataRow(1295, 1, 190, 0, 1088, 207, 0, 0, DisplayName = "order 1")]
    [DataRow(2208, 3, 200, 0, 5520, 1104, 0, 0, DisplayName = "order 11")]
    [DataRow(2007, 2, 200, 0, 3345, 669, 0, 0, DisplayName = "order 3: the row is rounded, not the piece")]
    [DataRow(990, 3, 190, 10, 2496, 434, 250, 40, DisplayName = "order 6, first row")]
    [DataRow(3706, 1, 0, 0, 3706, 0, 0, 0, DisplayName = "order 4: no tax")]
    public void Reckons_as_the_recorded_shop(long gross, int quantity, int tax, int discount, long net, long taxAmount, long discountAmount, long compensation)
    {
        var row = RowAmounts.Of(new Pair(gross, gross), quantity, tax, discount);

        Assert.AreEqual(new Pair(net, net), row.Net);
        Assert.AreEqual(new Pair(taxAmount, taxAmount), row.Tax);
        Assert.AreEqual(new Pair(discountAmount, discountAmount), row.Discount);
        Assert.AreEqual(new Pair(compensation, compensation), row.Compensation);
    }

    [TestMethod]
    public void Leaves_no_cent_over() => Gen.Select(Gen.Long[-1_000_000, 100_000_000], Gen.Int[1, 50], Gen.Int[0, 250], Gen.Int[0, 100]).Sample((gross, quantity, tax, discount) =>
    {
        var row = RowAmounts.Of(new Pair(gross, gross / 2), quantity, tax, discount);
        return row.Net + row.Tax + row.Compensation == row.Gross;
    });

    [TestMethod]
    public void Does_not_overflow_with_amounts_beyond_any_shop()
    {
        var row = RowAmounts.Of(new Pair(100_000_000_000_000_000, 129_150_000_000_000_000), 20, 200, 20);

        Assert.AreEqual(row.Gross, row.Net + row.Tax + row.Compensation);
        Assert.IsGreaterThan(0, row.Tax.Own);
    }
}
