using CsCheck;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Erp;
using PowerPlatformMagento.Plugins.Orders;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Orders;

/// <summary>The status of an order after any news of store and ERP system, in any order, repeated any number of times: the newest news of the store, and what the ERP system said last.</summary>
[TestClass]
public sealed class OrderStatusWalkTests
{
    private static readonly DateTime Delivered = TestMessages.Noon.Date.AddDays(1);

    // The states an order goes through in the store, oldest first.
    private static readonly Order[] Told =
    [
        TestMessages.Order(),
        TestMessages.Order(revision: 1) with { State = OrderState.Processing },
        TestMessages.Order(revision: 2) with { State = OrderState.OnHold },
        TestMessages.Order(revision: 3) with { State = OrderState.Processing, Shipments = [TestMessages.Shipment("91", "121")] },
        TestMessages.Order(revision: 4) with { State = OrderState.Complete, Shipments = [TestMessages.Shipment("91", "121"), TestMessages.Shipment("92", "121")] },
        TestMessages.Order(revision: 5) with { State = OrderState.Closed, Shipments = [TestMessages.Shipment("91", "121"), TestMessages.Shipment("92", "121")] },
    ];

    // State and reason of the sales order: open, submitted, partly and wholly delivered, invoiced, canceled.
    private static readonly (int State, int Reason)[] Moves = [(0, 1), (1, 3), (3, 100002), (3, 100001), (4, 100003), (2, 4)];

    [TestMethod]
    public void Any_walk_ends_with_the_newest_news_of_each_side() =>
        Gen.Int[0, Told.Length + Moves.Length - 1].Array[1, 14].Sample(Walk, iter: 60, threads: 1);

    private static void Walk(int[] events)
    {
        var dataverse = new SandboxTestDataverse(new FakeTimeProvider(new DateTimeOffset(TestMessages.Noon)));
        var store = new TestStore(dataverse);
        var newest = 0;
        (int State, int Reason)? last = null;
        store.Import(Told[0]);
        var order = store.Single("mag_order");
        var salesOrder = store.Add("salesorder", ("name", "WEB-12"), ("mag_orderid", order.ToEntityReference()), ("customerid", order.GetAttributeValue<EntityReference>("mag_contactid")));
        foreach (var happened in events)
        {
            if (happened < Told.Length)
            {
                store.Import(Told[happened]);
                newest = Math.Max(newest, happened);
            }
            else
            {
                var move = Moves[happened - Told.Length];
                store.Change("salesorder", salesOrder, ("statecode", new OptionSetValue(move.State)), ("statuscode", new OptionSetValue(move.Reason)), ("datefulfilled", IsDelivered(move) ? Delivered : null));

                // A sales order that is as it was says nothing.
                last = last is null && move == Moves[0] ? null : move;
            }

            Check(store.Single("mag_order"), Told[newest], last);
        }
    }

    private static void Check(Entity order, Order told, (int State, int Reason)? move)
    {
        var ofErp = move is { } moved ? ErpStatus.Of(moved.State, moved.Reason, null) : null;

        Assert.AreEqual(OrderStates.Of(told.State), order.Choice<OrderStateChoice>("mag_orderstate"));
        Assert.AreEqual(ofErp, order.Choice<FulfillmentStatus>("mag_erpstatus"));
        Assert.AreEqual(ofErp ?? Fulfillment.Of(told), order.Choice<FulfillmentStatus>("mag_fulfillmentstatus"));
        Assert.AreEqual(
            move is { } done ? (IsDelivered(done) ? Delivered : null) : Fulfillment.EndOf(told),
            order.GetAttributeValue<DateTime?>("mag_fulfilledon"));
    }

    private static bool IsDelivered((int State, int Reason) move) => move == (3, 100001);
}
