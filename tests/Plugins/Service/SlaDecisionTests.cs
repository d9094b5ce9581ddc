using CsCheck;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Service;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Service;

[TestClass]
public sealed class SlaDecisionTests
{
    private const int Day = 1440;
    private static readonly DateTime Placed = TestMessages.Noon;
    private static readonly Guid Store = new("0a000000-0000-0000-0000-00000000000a");
    private static readonly SlaTarget Arrival = Target(SlaStage.OrderPlacedToDataverse, 5, 15);
    private static readonly SlaTarget Shipment = Target(SlaStage.OrderPlacedToShipped, Day, 2 * Day);
    private static readonly SlaTargets Both = new([Arrival, Shipment]);

    [TestMethod]
    [DataRow(10, "InTime")]
    [DataRow(Day, "InTime")]
    [DataRow(Day + 1, "Warning")]
    [DataRow(2 * Day, "Warning")]
    [DataRow((2 * Day) + 1, "Breached")]
    [DataRow(100 * Day, "Breached")]
    public void Goes_by_the_clock_while_nothing_is_shipped(int minutes, string expected)
    {
        var state = SlaDecision.Decide(Order(), Both, Placed.AddMinutes(minutes));

        Assert.AreEqual(expected, state.Status.ToString());
        Assert.AreEqual(Placed.AddMinutes(2 * Day), state.DueOn);
    }

    [TestMethod]
    [DataRow(1, "Met")]
    [DataRow(2 * Day, "Met")]
    [DataRow((2 * Day) + 1, "Missed")]
    public void Ends_with_the_first_shipment(int minutes, string expected) =>
        Assert.AreEqual(new SlaState(Enum.Parse<SlaStatus>(expected), null), SlaDecision.Decide(Order() with { ShippedOn = Placed.AddMinutes(minutes) }, Both, Placed.AddDays(9)));

    [TestMethod]
    [DataRow(1, "InTime", "Met")]
    [DataRow(15, "InTime", "Met")]
    [DataRow(16, "Breached", "Missed")]
    [DataRow(Day, "Breached", "Missed")]
    [DataRow(Day + 1, "InTime", "Met")]
    public void Counts_how_long_an_order_took_to_come(int minutes, string running, string ended)
    {
        var order = Order() with { CreatedOn = Placed.AddMinutes(minutes) };

        Assert.AreEqual(running, SlaDecision.Decide(order, Both, Placed.AddMinutes(minutes > Day ? 30 : minutes)).Status.ToString());
        Assert.AreEqual(ended, SlaDecision.Decide(order with { ShippedOn = Placed.AddMinutes(20) }, Both, Placed.AddDays(9)).Status.ToString());
    }

    [TestMethod]
    public void Measures_only_the_way_of_an_order_that_is_not_shipped()
    {
        Assert.AreEqual(new SlaState(SlaStatus.Met, null), SlaDecision.Decide(Order() with { IsVirtual = true }, Both, Placed.AddDays(9)));
        Assert.AreEqual(new SlaState(SlaStatus.Met, null), SlaDecision.Decide(Order() with { State = OrderStateChoice.Closed }, Both, Placed.AddDays(9)));
        Assert.AreEqual(SlaState.NotMeasured, SlaDecision.Decide(Order() with { IsVirtual = true, CreatedOn = Placed.AddDays(30) }, Both, Placed.AddDays(31)));
    }

    [TestMethod]
    public void Does_not_measure_canceled_and_broken_orders_and_stores_without_targets()
    {
        Assert.AreEqual(SlaState.NotMeasured, SlaDecision.Decide(Order() with { State = OrderStateChoice.Canceled }, Both, Placed.AddDays(9)));
        Assert.AreEqual(SlaState.NotMeasured, SlaDecision.Decide(Order() with { PlacedOn = null }, Both, Placed.AddDays(9)));
        Assert.AreEqual(SlaState.NotMeasured, SlaDecision.Decide(Order(), new SlaTargets([]), Placed.AddDays(9)));
        Assert.AreEqual(SlaState.NotMeasured, SlaDecision.Decide(Order(), new SlaTargets([Shipment with { StoreId = Guid.Empty }]), Placed.AddDays(9)));
    }

    [TestMethod]
    public void Prefers_the_target_of_the_store()
    {
        var targets = new SlaTargets([Shipment, Shipment with { StoreId = Store, BreachAfter = TimeSpan.FromHours(1), WarnAfter = TimeSpan.FromMinutes(30) }]);

        Assert.AreEqual(SlaStatus.Breached, SlaDecision.Decide(Order(), targets, Placed.AddHours(2)).Status);
        Assert.AreEqual(SlaStatus.InTime, SlaDecision.Decide(Order() with { StoreId = null }, targets, Placed.AddHours(2)).Status);
    }

    [TestMethod]
    public void Never_gets_better_while_time_goes_by_and_never_changes_after_the_end() =>
        Gen.Select(Gen.Int[0, 2000], Gen.Int[0, 6000], Gen.Int[0, 3000], Gen.Enum<OrderStateChoice>()).Sample((arrival, minutes, more, state) =>
        {
            var order = Order() with { State = state, CreatedOn = Placed.AddMinutes(arrival) };
            var before = SlaDecision.Decide(order, Both, Placed.AddMinutes(minutes));
            var after = SlaDecision.Decide(order, Both, Placed.AddMinutes(minutes + more));

            Assert.IsTrue(before.DueOn is null ? after == before : after.Status >= before.Status);
            Assert.AreEqual(order.AwaitsShipment, before.DueOn is not null);
        });

    private static OrderProgress Order() => new()
    {
        Id = Guid.Empty,
        StoreId = Store,
        PlacedOn = Placed,
        CreatedOn = Placed.AddMinutes(1),
        State = OrderStateChoice.New,
    };

    private static SlaTarget Target(SlaStage stage, int warn, int breach) => new(null, stage, TimeSpan.FromMinutes(warn), TimeSpan.FromMinutes(breach));
}
