using CsCheck;
using PowerPlatformMagento.App.Notifications.Finding;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.App.Tests.Notifications.Finding;

[TestClass]
public sealed class OrderEventsTests
{
    private readonly OrderEvents _finder = new();

    [TestMethod]
    public void An_order_seen_for_the_first_time_was_placed_and_its_status_changed_only_for_those_who_began_later()
    {
        var found = Records.Follow(_finder, Records.Order(second: 5));

        CollectionAssert.AreEqual(new[] { "order-placed", "order-status-changed" }, Records.Types(found));
        Assert.AreEqual((Samples.Noon, null), (found[0].At, found[0].LikelyFor));
        Assert.AreEqual((Samples.Noon.AddSeconds(5), Samples.Noon), (found[1].At, found[1].LikelyFor!.Value));
    }

    [TestMethod]
    public void A_change_of_the_status_tells_the_one_before()
    {
        var changed = Records.Follow(_finder, Records.Order("pending"), Records.Order("processing", OrderState.Processing, 60)).Last();

        var body = (OrderEvent)changed.Body;
        Assert.AreEqual(("pending", "processing"), (body.Change.PreviousStatus, body.Change.Status));
        CollectionAssert.AreEqual(new[] { "status" }, body.Change.ChangedFields.ToArray());
        Assert.AreEqual((Samples.Noon.AddMinutes(1), null), (changed.At, changed.LikelyFor));
        Assert.AreEqual("order:12", changed.Record);
    }

    [TestMethod]
    public void The_same_state_again_is_nothing() => Assert.HasCount(2, Records.Follow(_finder, Records.Order(), Records.Order(), Records.Order()));

    [TestMethod]
    public void A_comment_or_another_edit_is_no_event() => Assert.HasCount(2, Records.Follow(_finder, Records.Order(), Records.Order(second: 60), Records.Order(second: 120)));

    [TestMethod]
    public void An_older_state_that_comes_late_is_ignored() =>
        Assert.HasCount(3, Records.Follow(_finder, Records.Order(), Records.Order("processing", second: 60), Records.Order(), Records.Order("processing", second: 60)));

    [TestMethod]
    public void A_cancelled_order_tells_both()
    {
        var found = Records.Follow(_finder, Records.Order(), Records.Order("canceled", OrderState.Canceled, 60), Records.Order("canceled", OrderState.Canceled, 90));

        CollectionAssert.AreEqual(new[] { "order-placed", "order-status-changed", "order-status-changed", "order-cancelled" }, Records.Types(found));
        Assert.AreEqual("pending", ((OrderEvent)found[3].Body).Change.PreviousStatus);
    }

    [TestMethod]
    public void Each_document_is_told_once_in_the_order_they_were_made()
    {
        var first = Records.Order(second: 1) with { Shipments = [Records.Shipment("3"), Records.Shipment("1")], Invoices = [Records.Invoice("2")] };
        var second = Records.Order(second: 2) with { Shipments = [Records.Shipment("1"), Records.Shipment("3")], Invoices = [Records.Invoice("2")], Refunds = [Records.Refund("4", 7.5m)] };

        var found = Records.Follow(_finder, Records.Order(), first, second).Skip(2).ToList();

        CollectionAssert.AreEqual(new[] { "shipment-created", "invoice-created", "shipment-created", "refund-created" }, Records.Types(found));
        CollectionAssert.AreEqual(new[] { "1", "2", "3", "4" }, found.Select(one => one.Body.EventId.Split('.')[^1]).ToArray());
        Assert.AreEqual((7.5m, "12"), (found[3].Traits.Total, ((RefundEvent)found[3].Body).Order.Id));
        Assert.IsTrue(found.All(one => one.Record == "order:12"));
    }

    [TestMethod]
    public void A_status_that_goes_back_and_forth_is_a_new_event_each_time()
    {
        var found = Records.Follow(_finder, Records.Order("a"), Records.Order("b", second: 1), Records.Order("a", second: 2), Records.Order("b", second: 3)).Skip(2).ToList();

        Assert.HasCount(3, found.Select(one => one.Body.EventId).Distinct().ToList());
    }

    [TestMethod]
    public void The_same_step_has_the_same_names_however_often_it_is_found()
    {
        var fact = _finder.Find(Records.Order(), null).Fact;
        var next = Records.Order("processing", second: 60, shipments: "1");

        CollectionAssert.AreEqual(
            _finder.Find(next, fact).Events.Select(one => one.Body.EventId).ToArray(),
            _finder.Find(next, fact).Events.Select(one => one.Body.EventId).ToArray());
    }

    [TestMethod]
    public void A_fact_that_cannot_be_read_counts_as_never_seen() => Assert.HasCount(2, _finder.Find(Records.Order(), [1, 2, 3]).Events);

    [TestMethod]
    public void Whatever_states_are_missed_in_between_nothing_is_told_twice_and_every_document_is_told() =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3], Gen.Bool).Array[1, 12].Sample(steps =>
        {
            var (states, documents) = (new List<Order>(), 0);
            for (var step = 0; step < steps.Length; step++)
            {
                documents += steps[step].Item2;
                var order = Records.Order($"s{steps[step].Item1}", second: step, shipments: Enumerable.Range(1, documents).Select(id => $"{id}"));
                if (steps[step].Item3 || step == steps.Length - 1)
                {
                    states.Add(order);
                }
            }

            var found = Records.Follow(_finder, states);
            var changes = found.Where(one => one.Type == "order-status-changed").Select(one => (OrderEvent)one.Body).ToList();
            return found.Select(one => one.Body.EventId).Distinct().Count() == found.Count
                && found.Count(one => one.Type == "shipment-created") == documents
                && changes[^1].Change.Status == states[^1].Status
                && changes.Zip(changes.Skip(1)).All(pair => pair.Second.Change.PreviousStatus == pair.First.Change.Status);
        });
}
