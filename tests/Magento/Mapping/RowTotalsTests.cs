using CsCheck;
using PowerPlatformMagento.Magento.Mapping;

namespace PowerPlatformMagento.Magento.Tests.Mapping;

[TestClass]
public sealed class RowTotalsTests
{
    /// <summary>Rows as (row_total, discount, price, price_incl_tax, quantity, tax, compensation).</summary>
    public static IEnumerable<object[]> Cases =>
    [
        ["captured order 6, discount taken off", new[] { Row(22.46m, 2.5m, 8.32m, 9.9m, 3, 4.34m, 0.4m), Row(16.56m, 1.84m, 18.4m, 21.9m, 1, 3.21m, 0.29m) }, 43.36m, "24.96 18.4"],
        ["captured order 3", new[] { Row(33.45m, 0, 16.73m, 20.07m, 2, 6.69m, 0), Row(20.59m, 0, 20.59m, 24.71m, 1, 4.12m, 0) }, 54.04m, "33.45 20.59"],
        ["captured order 2, four times 10.88 is not the row", new[] { Row(43.53m, 0, 10.88m, 12.95m, 4, 8.27m, 0), Row(16.64m, 0, 8.32m, 9.9m, 2, 3.16m, 0) }, 60.17m, "43.53 16.64"],
        ["2.4.8 loses the quantity", new[] { Row(10.88m, 0, 10.88m, 12.95m, 4, 8.27m, 0), Row(8.32m, 0, 8.32m, 9.9m, 2, 3.16m, 0) }, 60.17m, "43.53 16.64"],
        ["2.4.8 with discount", new[] { Row(5.82m, 2.5m, 8.32m, 9.9m, 3, 4.34m, 0.4m), Row(16.56m, 1.84m, 18.4m, 21.9m, 1, 3.21m, 0.29m) }, 43.36m, "24.96 18.4"],
        ["row total untouched beside a discount", new[] { Row(24.96m, 2.5m, 8.32m, 9.9m, 3, 4.34m, 0.4m) }, 24.96m, "24.96"],
        ["clamped at zero when everything is discounted", new[] { Row(0, 30m, 10m, 11.9m, 2, 0, 3.8m) }, 20m, "20"],
        ["nothing adds up", new[] { Row(1m, 0, 10m, 12m, 3, 1m, 0) }, 500m, "30"],
        ["free of charge", new[] { Row(0, 0, 0, 0, 1, 0, 0) }, 0m, "0"],
    ];

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void Finds_the_net_rows_before_discount(string name, object rows, decimal subtotal, string expected)
    {
        var amounts = (RowAmounts[])rows;

        var source = RowTotals.Choose(amounts, subtotal);

        var actual = string.Join(' ', amounts.Select(row => RowTotals.Of(row, source).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.AreEqual(expected, actual, name);
    }

    [TestMethod]
    public void Adds_up_to_the_subtotal_whatever_the_version_does_to_row_totals()
    {
        var cents = Gen.Int[1, 50_000].Select(value => value / 100m);
        var row = Gen.Select(cents, Gen.Int[1, 20], Gen.Int[0, 50], Gen.Int[0, 25]);
        Gen.Select(row.Array[1, 12], Gen.Int[0, 2]).Sample((rows, version) =>
        {
            var amounts = rows.Select(item => Of(item.Item1, item.Item2, item.Item3, item.Item4, version)).ToArray();
            var subtotal = rows.Sum(item => item.Item1 * item.Item2);
            var source = RowTotals.Choose(amounts, subtotal);

            return Math.Abs(amounts.Sum(amount => RowTotals.Of(amount, source)) - subtotal) <= 0.01m * amounts.Length;
        });
    }

    // A row of a shop with net prices: what versions up to 2.4.7 (0), 2.4.8 (1) and an untouched interface (2) make of it.
    private static RowAmounts Of(decimal price, int quantity, int discountPercent, int taxPercent, int version)
    {
        var net = price * quantity;
        var discount = Math.Round(net * discountPercent / 100, 2);
        var tax = Math.Round((net - discount) * taxPercent / 100, 2);
        var rowTotal = version switch { 0 => net - discount, 1 => Math.Max(0, price - discount), _ => net };
        return Row(rowTotal, discount, price, Math.Round(price * (100 + taxPercent) / 100, 2), quantity, tax, 0);
    }

    private static RowAmounts Row(decimal rowTotal, decimal discount, decimal price, decimal gross, decimal quantity, decimal tax, decimal compensation) =>
        new(rowTotal, discount, price, gross, quantity, tax, compensation);
}
