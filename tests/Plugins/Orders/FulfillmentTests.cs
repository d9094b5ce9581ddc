using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Orders;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Orders;

/// <summary>How far an order is as the store sees it.</summary>
[TestClass]
public sealed class FulfillmentTests
{
    [TestMethod]
    [DataRow(OrderState.New, false, "Open")]
    [DataRow(OrderState.PendingPayment, false, "Open")]
    [DataRow(OrderState.PaymentReview, false, "Open")]
    [DataRow(OrderState.OnHold, false, "Open")]
    [DataRow(OrderState.Processing, false, "InProgress")]
    [DataRow(OrderState.New, true, "PartlyDelivered", DisplayName = "shipped before it was paid")]
    [DataRow(OrderState.Processing, true, "PartlyDelivered")]
    [DataRow(OrderState.OnHold, true, "PartlyDelivered")]
    [DataRow(OrderState.Complete, true, "Delivered")]
    [DataRow(OrderState.Complete, false, "Delivered", DisplayName = "a download")]
    [DataRow(OrderState.Closed, true, "Refunded")]
    [DataRow(OrderState.Canceled, false, "Canceled")]
    public void Goes_by_state_and_shipments(string state, bool isShipped, string expected) =>
        Assert.AreEqual(expected, Fulfillment.Of(Order(state, isShipped)).ToString());

    [TestMethod]
    public void Ends_with_the_last_shipment_of_a_complete_order()
    {
        var order = Order(OrderState.Complete, isShipped: true);
        order.Shipments.Add(TestMessages.Shipment("92", "101") with { CreatedAt = TestMessages.Noon.AddDays(2) });

        Assert.AreEqual(TestMessages.Noon.AddDays(2), Fulfillment.EndOf(order));
    }

    [TestMethod]
    [DataRow(OrderState.Processing, true)]
    [DataRow(OrderState.Closed, true)]
    [DataRow(OrderState.Complete, false)]
    public void Has_no_end_before_and_where_nothing_is_shipped(string state, bool isShipped) =>
        Assert.IsNull(Fulfillment.EndOf(Order(state, isShipped)));

    private static Order Order(string state, bool isShipped) => TestMessages.Order() with
    {
        State = state,
        Shipments = isShipped ? [TestMessages.Shipment("91", "101") with { CreatedAt = TestMessages.Noon }] : [],
    };
}
