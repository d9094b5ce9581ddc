using PowerPlatformMagento.App.Operations.Orders;
using PowerPlatformMagento.Magento.Operations.Orders;

namespace PowerPlatformMagento.App.Tests.Operations.Orders;

[TestClass]
public sealed class OrderStateRulesTests
{
    private static readonly OrderSnapshot Order = new(
        "7", "000000007", "processing", "processing", null, 10, null, [new OrderLineSnapshot { Id = "1", Sku = "A", ProductType = "simple", Ordered = 3, Invoiced = 1 }], []);

    [TestMethod]
    [DataRow("holded", StateChange.Hold, true)]
    [DataRow("new", StateChange.Hold, false)]
    [DataRow("holded", StateChange.Release, false)]
    [DataRow("complete", StateChange.Release, true)]
    [DataRow("canceled", StateChange.Cancel, true)]
    [DataRow("closed", StateChange.Cancel, false)]
    public void The_state_tells_whether_it_is_so(string state, StateChange change, bool expected) => Assert.AreEqual(expected, OrderStateRules.IsSo(Order with { State = state }, change));

    [TestMethod]
    public void A_part_that_was_cancelled_is_seen_in_the_lines()
    {
        var after = Order with { Lines = [Order.Lines[0] with { Canceled = 2 }] };

        Assert.IsTrue(OrderStateRules.IsMoved(Order, after, StateChange.Cancel));
        Assert.IsFalse(OrderStateRules.IsMoved(Order, Order, StateChange.Cancel));
        Assert.IsFalse(OrderStateRules.IsMoved(Order, after, StateChange.Hold));
        Assert.IsTrue(OrderStateRules.IsMoved(Order, Order with { State = "holded" }, StateChange.Hold));
    }

    [TestMethod]
    [DataRow("processing", 1, "The store does not cancel this order; it is in the state processing.")]
    [DataRow("processing", 3, "Everything is invoiced: refund the order instead.")]
    [DataRow("holded", 3, "The order is on hold: release it before it is cancelled.")]
    [DataRow("payment_review", 1, "An order in the state payment_review cannot be cancelled.")]
    [DataRow("complete", 3, "An order in the state complete cannot be cancelled.")]
    public void A_refused_cancellation_has_its_reason(string state, int invoiced, string reason) =>
        Assert.AreEqual(reason, OrderStateRules.Reason(Order with { State = state, Lines = [Order.Lines[0] with { Invoiced = invoiced }] }, StateChange.Cancel));
}
