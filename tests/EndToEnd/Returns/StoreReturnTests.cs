using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.EndToEnd.Tests.Returns;

/// <summary>Returns of Adobe Commerce on their way through both systems.</summary>
[TestClass]
public sealed class StoreReturnTests
{
    private const string Kettle = "KESSEL Ø18";
    private const int NoErpNeeded = 0;

    private static ReturnsWorld _world = null!;

    [ClassInitialize]
    public static async Task StartAsync(TestContext context) => _world = await ReturnsWorld.StartAsync(StoreEdition.AdobeCommerce);

    [ClassCleanup]
    public static async Task StopAsync() => await _world.DisposeAsync();

    [TestMethod]
    public async Task A_return_is_authorized_in_Dynamics_received_refunded_with_a_credit_memo_and_closed_with_its_case()
    {
        var order = _world.Bought((ReturnsWorld.Mug, 3));
        var id = _world.Request(order, 2);
        await _world.ExpectAsync(id, ReturnStage.Requested);
        Assert.IsTrue(ReturnsWorld.IsOpen(_world.Cases(_world.Return(id)).Single()));

        _world.Answer(_world.Return(id), "Authorize");
        await _world.ExpectAsync(id, ReturnStage.Authorized);
        Assert.AreEqual("authorized", (string?)_world.Rma(id)["status"]);
        Assert.AreEqual(2m, (decimal)_world.Rma(id)["items"]![0]!["qty_authorized"]!);

        _world.Shop.Returns.AddParcel(id, "BACK-1");
        await _world.ExpectAsync(id, ReturnStage.InTransit);
        Assert.AreEqual("BACK-1", _world.Return(id).Text("mag_trackingnumbers"));

        _world.Shop.Returns.Receive(id);
        await _world.ExpectAsync(id, ReturnStage.Received);

        _world.Refund(order, 2);
        await _world.ExpectAsync(id, ReturnStage.Refunded);
        var refund = _world.World.PartsOf(order, "mag_refund").Single();
        Assert.AreEqual(refund.Id, _world.Return(id).Link("mag_refundid"));
        Assert.AreEqual(refund.Amount("mag_grandtotal"), _world.Return(id).Amount("mag_refundamount"));
        Assert.IsFalse(ReturnsWorld.IsOpen(_world.Cases(_world.Return(id)).Single()), "The case of a refunded return is still open.");

        _world.Shop.Returns.Approve(id);
        await _world.ExpectAsync(id, ReturnStage.Closed);
        Assert.AreEqual("processed_closed", (string?)_world.Rma(id)["status"]);
        Assert.AreEqual(2m, _world.Lines(_world.Return(id)).Single().Amount("mag_quantityapproved"));
        Assert.IsFalse(ReturnsWorld.IsOpen(_world.Cases(_world.Return(id)).Single()));
    }

    [TestMethod]
    public async Task A_rejected_return_is_denied_in_the_store_and_resolves_its_case()
    {
        var id = _world.Request(_world.Bought((ReturnsWorld.Mug, 1)), 1);
        await _world.ExpectAsync(id, ReturnStage.Requested);

        _world.Answer(_world.Return(id), "Reject");
        await _world.World.WhenQuietAsync();

        Assert.Contains((ReturnStage)_world.Return(id).Option("mag_returnstatus"), [ReturnStage.Rejected, ReturnStage.Closed]);
        Assert.AreEqual("closed", (string?)_world.Rma(id)["status"]);
        Assert.AreEqual("denied", (string?)_world.Rma(id)["items"]![0]!["status"]);
        Assert.IsFalse(ReturnsWorld.IsOpen(_world.Cases(_world.Return(id)).Single()));
        Assert.AreEqual(NoErpNeeded, _world.Return(id).Option("mag_erpstate"));
    }

    [TestMethod]
    public async Task One_line_is_authorized_in_part_the_other_refused_and_less_arrives_than_was_authorized()
    {
        var order = _world.Bought((ReturnsWorld.Mug, 3), (Kettle, 1));
        var id = _world.Request(order, 3, 1);
        await _world.ExpectAsync(id, ReturnStage.Requested);

        _world.Answer(_world.Return(id), "Authorize", (0, 2));
        _world.Answer(_world.Return(id), "Reject", (1, null));
        await _world.ExpectAsync(id, ReturnStage.Authorized);
        var items = _world.Rma(id)["items"]!.AsArray();
        Assert.AreEqual(("authorized", 2m), ((string?)items[0]!["status"], (decimal)items[0]!["qty_authorized"]!));
        Assert.AreEqual("denied", (string?)items[1]!["status"]);

        _world.Fact(_world.Return(id), "GoodsReceived", (0, 1));
        await _world.ExpectAsync(id, ReturnStage.Received);
        Assert.AreEqual(1m, (decimal)_world.Rma(id)["items"]![0]!["qty_returned"]!);

        _world.Refund(order, 1);
        await _world.ExpectAsync(id, ReturnStage.Refunded);
        var (taken, refused) = (_world.Lines(_world.Return(id))[0], _world.Lines(_world.Return(id))[1]);
        Assert.AreEqual((3m, 2m, 1m), (taken.Amount("mag_quantityrequested"), taken.Amount("mag_quantityauthorized"), taken.Amount("mag_quantityreceived")));
        Assert.AreEqual(ReturnStage.Rejected, (ReturnStage)refused.Option("mag_returnstatus"));
    }

    [TestMethod]
    public async Task Goods_that_were_exchanged_end_the_return_in_the_store_too()
    {
        var id = _world.Request(_world.Bought((ReturnsWorld.Mug, 1)), 1);
        await _world.ExpectAsync(id, ReturnStage.Requested);

        _world.Answer(_world.Return(id), "Authorize");
        _world.Fact(_world.Return(id), "GoodsReceived");
        await _world.ExpectAsync(id, ReturnStage.Received);
        _world.Fact(_world.Return(id), "ExchangeShipped");
        await _world.World.WhenQuietAsync();

        Assert.Contains((ReturnStage)_world.Return(id).Option("mag_returnstatus"), [ReturnStage.Exchanged, ReturnStage.Closed]);
        Assert.AreEqual("processed_closed", (string?)_world.Rma(id)["status"]);
        Assert.IsFalse(ReturnsWorld.IsOpen(_world.Cases(_world.Return(id)).Single()));
        Assert.IsEmpty(_world.World.PartsOf((long)_world.Rma(id)["order_id"]!, "mag_refund"));
    }

    [TestMethod]
    public async Task Repeated_answers_facts_and_events_change_nothing()
    {
        var id = _world.Request(_world.Bought((ReturnsWorld.Mug, 2)), 2);
        await _world.ExpectAsync(id, ReturnStage.Requested);
        _world.Answer(_world.Return(id), "Authorize");
        _world.Fact(_world.Return(id), "GoodsReceived");
        await _world.ExpectAsync(id, ReturnStage.Received);
        var (row, store, told) = (_world.Return(id).RowVersion, _world.Rma(id).ToJsonString(), _world.Told(id));

        Assert.AreEqual("Unchanged", _world.Answer(_world.Return(id), "Authorize")["Outcome"]);
        Assert.AreEqual("Unchanged", _world.Fact(_world.Return(id), "GoodsReceived")["Outcome"]);
        await _world.World.Store.Events!.AnnounceAsync(Sandbox.Store.Documents.StoreEntity.Returns, id, id, default);
        await _world.World.Store.Events.AnnounceAsync(Sandbox.Store.Documents.StoreEntity.Returns, id, id, default);
        await _world.World.WhenQuietAsync();

        Assert.AreEqual((row, store, told), (_world.Return(id).RowVersion, _world.Rma(id).ToJsonString(), _world.Told(id)));
    }

    [TestMethod]
    public async Task An_authorized_return_says_that_it_waits_for_the_ERP_system_until_a_fact_comes()
    {
        var id = _world.Request(_world.Bought((ReturnsWorld.Mug, 1)), 1);
        await _world.ExpectAsync(id, ReturnStage.Requested);

        _world.Answer(_world.Return(id), "Authorize");
        await _world.ExpectAsync(id, ReturnStage.Authorized);
        var waiting = _world.Return(id).Option("mag_erpstate");
        Assert.AreNotEqual(NoErpNeeded, waiting);
        Assert.StartsWith("MAG-RET-016: ", _world.Return(id).Text("mag_statusnote"));

        _world.Fact(_world.Return(id), "GoodsReceived");
        await _world.ExpectAsync(id, ReturnStage.Received);
        Assert.AreNotEqual(waiting, _world.Return(id).Option("mag_erpstate"));
        Assert.IsNull(_world.Return(id).Text("mag_statusnote"));
        Assert.AreEqual("RO-17", _world.Return(id).Text("mag_erpreturnnumber"));
    }

    [TestMethod]
    public async Task A_return_that_is_rejected_after_its_refund_stays_refunded_on_whichever_side_it_is_tried()
    {
        var order = _world.Bought((ReturnsWorld.Mug, 1));
        var id = _world.Request(order, 1);
        await _world.ExpectAsync(id, ReturnStage.Requested);
        _world.Answer(_world.Return(id), "Authorize");
        _world.Fact(_world.Return(id), "GoodsReceived");
        await _world.World.WhenQuietAsync();
        _world.Refund(order, 1);
        await _world.ExpectAsync(id, ReturnStage.Refunded);
        var amount = _world.Return(id).Amount("mag_refundamount");

        Assert.Contains("MAG-RET-010", Assert.Throws<Exception>(() => _world.Answer(_world.Return(id), "Reject")).Message);
        _world.Shop.Returns.Save(id, [new ReturnChange((long)_world.Rma(id)["items"]![0]!["entity_id"]!) { Status = "denied" }], "denied");
        await _world.ExpectAsync(id, ReturnStage.Refunded);

        Assert.StartsWith("MAG-RET-014: ", _world.Return(id).Text("mag_statusnote"));
        Assert.AreEqual(amount, _world.Return(id).Amount("mag_refundamount"));
        Assert.AreEqual(1m, _world.Lines(_world.Return(id)).Single().Amount("mag_quantityreceived"));
    }
}
