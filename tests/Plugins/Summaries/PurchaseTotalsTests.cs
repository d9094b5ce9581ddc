using CsCheck;
using PowerPlatformMagento.Plugins.Summaries;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Summaries;

[TestClass]
public sealed class PurchaseTotalsTests
{
    private static readonly Guid Euro = new("0e000000-0000-0000-0000-000000000001");
    private static readonly Guid Dollar = new("0e000000-0000-0000-0000-000000000002");

    private static readonly Gen<PurchasedOrder> Order = Gen.Select(Gen.Bool, Gen.Decimal[0m, 1000m], Gen.Decimal[0m, 1m], Gen.Int[0, 1000], Gen.Int[0, 9])
        .Select((isEuro, total, refunded, day, chance) => new PurchasedOrder(
            isEuro ? Euro : Dollar,
            isEuro ? "EUR" : "USD",
            decimal.Round(total, 4),
            decimal.Round(total * refunded, 4),
            chance == 0 ? null : TestMessages.Noon.AddDays(day)));

    [TestMethod]
    public void Adds_up_by_currency()
    {
        var totals = PurchaseTotals.Of([Of(100m, 10m, 1), Of(50m, 0m, 3), Of(30m, 0m, 2) with { CurrencyId = Dollar, CurrencyCode = "USD" }]);

        var euro = totals.Single(total => total.CurrencyCode == "EUR");
        Assert.HasCount(2, totals);
        Assert.AreEqual(2, euro.OrderCount);
        Assert.AreEqual(140m, euro.LifetimeValue);
        Assert.AreEqual(10m, euro.RefundedValue);
        Assert.AreEqual(75m, euro.AverageOrderValue);
        Assert.AreEqual(6.67m, euro.ReturnRate);
        Assert.AreEqual(TestMessages.Noon.AddDays(1), euro.FirstOrderOn);
        Assert.AreEqual(TestMessages.Noon.AddDays(3), euro.LastOrderOn);
    }

    [TestMethod]
    [DataRow("0", "0", "0")]
    [DataRow("0", "5", "0")]
    [DataRow("100", "100", "100")]
    [DataRow("100", "120", "100")]
    public void Keeps_the_return_rate_between_0_and_100(string total, string refunded, string expected) => Assert.AreEqual(
        Number(expected),
        PurchaseTotals.Of([Of(Number(total), Number(refunded), 1)]).Single().ReturnRate);

    [TestMethod]
    public void Has_zeros_for_a_customer_without_orders()
    {
        var none = PurchaseTotals.None(Euro);

        Assert.AreEqual(0m, none.LifetimeValue + none.RefundedValue + none.AverageOrderValue + none.ReturnRate);
        Assert.IsNull(none.LastOrderOn);
        Assert.IsEmpty(PurchaseTotals.Of([]));
    }

    [TestMethod]
    public void Does_not_depend_on_the_order_of_the_orders() => Order.Array[0, 20].Sample(orders => Assert.AreEqual(
        string.Join("\n", PurchaseTotals.Of(orders).OrderBy(total => total.CurrencyCode)),
        string.Join("\n", PurchaseTotals.Of([.. orders.Reverse()]).OrderBy(total => total.CurrencyCode))));

    [TestMethod]
    public void Loses_no_amount() => Order.Array[0, 20].Sample(orders =>
    {
        var totals = PurchaseTotals.Of(orders);

        Assert.AreEqual(orders.Sum(order => order.GrandTotal - order.TotalRefunded), totals.Sum(total => total.LifetimeValue));
        Assert.AreEqual(orders.Length, totals.Sum(total => total.OrderCount));
    });

    private static PurchasedOrder Of(decimal total, decimal refunded, int day) => new(Euro, "EUR", total, refunded, TestMessages.Noon.AddDays(day));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
