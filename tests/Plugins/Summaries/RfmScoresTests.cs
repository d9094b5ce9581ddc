using CsCheck;
using PowerPlatformMagento.Plugins.Summaries;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Summaries;

[TestClass]
public sealed class RfmScoresTests
{
    private static readonly DateTime Now = TestMessages.Noon;

    [TestMethod]
    [DataRow(0, 5)]
    [DataRow(30, 5)]
    [DataRow(31, 4)]
    [DataRow(90, 4)]
    [DataRow(91, 3)]
    [DataRow(180, 3)]
    [DataRow(181, 2)]
    [DataRow(365, 2)]
    [DataRow(366, 1)]
    [DataRow(4000, 1)]
    [DataRow(-1, 5)]
    public void Scores_how_recently_somebody_bought(int days, int expected) => Assert.AreEqual(expected, Score(days: days).Recency);

    [TestMethod]
    [DataRow(0, 1)]
    [DataRow(1, 1)]
    [DataRow(2, 2)]
    [DataRow(3, 2)]
    [DataRow(4, 3)]
    [DataRow(7, 4)]
    [DataRow(11, 4)]
    [DataRow(12, 5)]
    [DataRow(1000, 5)]
    public void Scores_how_often_somebody_bought(int orders, int expected) => Assert.AreEqual(expected, Score(orders: orders).Frequency);

    [TestMethod]
    [DataRow("-50", 1)]
    [DataRow("0", 1)]
    [DataRow("99.9999", 1)]
    [DataRow("100", 2)]
    [DataRow("250", 3)]
    [DataRow("499.99", 3)]
    [DataRow("500", 4)]
    [DataRow("1000", 5)]
    public void Scores_for_how_much_somebody_bought(string value, int expected) =>
        Assert.AreEqual(expected, Score(value: decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)).Monetary);

    [TestMethod]
    public void Scores_a_customer_without_orders_lowest() =>
        Assert.AreEqual(new RfmScores(1, 1, 1), RfmScores.Of(PurchaseTotals.None(Guid.Empty), RfmThresholds.Default, Now));

    [TestMethod]
    public void Never_scores_worse_who_bought_more_or_later() => Gen.Select(Gen.Int[0, 500], Gen.Int[0, 30], Gen.Decimal[0m, 3000m], Gen.Int[0, 20]).Sample((days, orders, value, more) =>
    {
        var before = Score(days, orders, value);
        var after = Score(Math.Max(0, days - more), orders + more, value + more);

        Assert.IsTrue(after.Recency >= before.Recency && after.Frequency >= before.Frequency && after.Monetary >= before.Monetary);
        Assert.IsTrue(new[] { before.Recency, before.Frequency, before.Monetary }.All(score => score is >= 1 and <= 5));
    });

    private static RfmScores Score(int days = 0, int orders = 1, decimal value = 0m) => RfmScores.Of(
        new PurchaseTotals { CurrencyId = Guid.Empty, CurrencyCode = "EUR", OrderCount = orders, GrandTotal = value, LastOrderOn = Now.AddDays(-days) },
        RfmThresholds.Default,
        Now);
}
