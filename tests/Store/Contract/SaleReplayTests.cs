using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Contract;

/// <summary>What was done with the recorded shop is done with the sandbox: its orders and documents become those of the shop.</summary>
[TestClass]
public sealed class SaleReplayTests
{
    private RunningStore store = null!;

    [TestInitialize]
    public async Task StartAsync() => store = await RunningStore.StartAsync();

    [TestCleanup]
    public async Task StopAsync() => await store.DisposeAsync();

    [TestMethod]
    public async Task A_shipment_gets_a_track_and_a_comment_later_and_the_rest_follows()
    {
        await SendAsync("order-ship-partial-with-track.json");
        await SendAsync("shipment-track-post.json", exactly: false);
        await SendAsync("shipment-comment-post.json", exactly: false);
        await SendAsync("order-ship-too-many.json", exactly: false);

        var shipments = JsonNode.Parse(Capture.Read("shipments-by-order.json"))!["items"]!;
        await IsAsync("/rest/V1/shipment/1", shipments[0]!.ToJsonString());
        shipments[1]!["entity_id"] = 2;
        shipments[1]!["increment_id"] = "000000002";
        shipments[1]!["items"]![0]!["parent_id"] = 2;
        await IsAsync("/rest/V1/shipment/2", shipments[1]!.ToJsonString());
        await IsAsync("/rest/V1/shipment/1/comments", Capture.Read("shipment-1-comments.json"));
        await OrderIsAsync(2, Capture.Read("order-2-partially-shipped.json"));
    }

    [TestMethod]
    public async Task Two_parcels_at_once()
    {
        store.Operations.Orders.Ship(2, everything: false);
        await SendAsync("order-ship-full.json");

        await IsAsync("/rest/V1/shipment/2", JsonNode.Parse(Capture.Read("shipments.json"))!["items"]![1]!.ToJsonString());
        await OrderIsAsync(12);
    }

    [TestMethod]
    public async Task A_partial_invoice_carries_the_whole_shipping()
    {
        await SendAsync("order-invoice-partial.json", exactly: false);

        await IsAsync("/rest/V1/invoices/1", As(Capture.Read("invoice-2.json"), 1));
        await OrderIsAsync(15);
    }

    [TestMethod]
    public async Task An_invoice_of_everything_and_a_shipment_of_everything_complete_the_order()
    {
        await SendAsync("order-invoice-full.json");
        await SendAsync("order-ship-complete-3.json", exactly: false);

        await IsAsync("/rest/V1/invoices/1", JsonNode.Parse(Capture.Read("invoices.json"))!["items"]![0]!.ToJsonString());
        await OrderIsAsync(3, Capture.Read("order-3-complete-configurable.json"));
    }

    [TestMethod]
    public async Task An_invoice_with_a_coupon()
    {
        await SendAsync("order-invoice-6.json", exactly: false);

        await OrderIsAsync(6, Capture.Read("order-6-coupon.json"));
    }

    [TestMethod]
    public async Task One_piece_is_given_back_without_its_shipping()
    {
        await SendAsync("order-invoice-7.json", exactly: false);
        await SendAsync("order-refund-partial.json");

        await OrderIsAsync(7, Capture.Read("order-7-partial-refund.json"));
        await IsAsync("/rest/V1/creditmemo/1", Capture.Read("creditmemo-1.json"));
    }

    [TestMethod]
    public async Task The_goods_are_given_back_with_a_part_of_the_shipping()
    {
        await SendAsync("order-invoice-11.json", exactly: false);
        await SendAsync("order-ship-configurable-parent-item.json", exactly: false);
        store.Operations.Orders.Ship(11);
        await SendAsync("order-refund-full.json", exactly: false);

        await OrderIsAsync(11, Capture.Read("order-11-complete-after-partial-refund.json"));
        var memo = JsonNode.Parse(Capture.Read("creditmemos.json"))!["items"]![1]!;
        await IsAsync("/rest/V1/creditmemo/1", As(memo.ToJsonString(), 1));
    }

    [TestMethod]
    public async Task Everything_is_given_back_and_the_order_is_closed()
    {
        await SendAsync("order-invoice-5.json", exactly: false);
        await SendAsync("order-refund-closed.json", exactly: false);

        await OrderIsAsync(5, Capture.Read("order-5-closed-virtual.json"));
    }

    [TestMethod]
    public async Task A_fee_is_kept_and_something_is_given_on_top()
    {
        store.Operations.Orders.Invoice(9);
        store.Operations.Orders.Ship(9);
        var (status, body) = await store.Client.PostAsync("/rest/V1/order/9/refund", """
            {"items":[{"order_item_id":17,"qty":1}],"arguments":{"shippingAmount":0,"adjustmentPositive":2.5,"adjustment_negative":1}}
            """);

        Assert.AreEqual((200, "\"1\""), (status, body));
        await OrderIsAsync(9);
    }

    [TestMethod]
    public async Task Cancelling_holding_and_letting_go()
    {
        await SendAsync("order-cancel.json");
        await SendAsync("order-hold.json");
        store.Operations.Orders.Hold(13);
        await SendAsync("order-unhold.json");

        await OrderIsAsync(8, Capture.Read("order-8-canceled.json"));
        await OrderIsAsync(4, Capture.Read("order-4-holded-us-no-tax.json"));
        await OrderIsAsync(13);
        await SendAsync("order-cancel-again.json");
        await SendAsync("order-hold-again.json");
    }

    [TestMethod]
    public async Task Comments_stand_in_the_history_and_in_a_list_of_their_own()
    {
        await SendAsync("order-comment-post.json");
        await SendAsync("order-comment-post-with-status.json");

        await OrderIsAsync(14, Capture.Read("order-14-other-store-view.json"));
        await OrderIsAsync(1, Capture.Read("order-1-pending-guest.json"));
        await IsAsync("/rest/V1/orders/14/comments", Capture.Read("order-comments-get.json"));
    }

    private async Task SendAsync(string file, bool exactly = true)
    {
        var write = RecordedWrite.Named(file);
        var (status, body, _) = await write.SendAsync(store.Client);
        Assert.AreEqual(write.Status, status, body);
        if (exactly)
        {
            Assert.IsNull(JsonShape.Difference(write.Body, body), file);
        }
    }

    private async Task OrderIsAsync(long id, string? expected = null)
    {
        expected ??= JsonNode.Parse(Capture.Read("orders-all-no-paging.json"))!["items"]!.AsArray().Single(order => (long)order!["entity_id"]! == id)!.ToJsonString();
        await IsAsync($"/rest/V1/orders/{id}", expected);
    }

    private async Task IsAsync(string path, string expected)
    {
        var (status, body) = await store.Client.GetAsync(path);
        Assert.AreEqual(200, status, body);
        Assert.IsNull(JsonShape.Difference(Timeless.Of(expected), Timeless.Of(body)), path);
    }

    /// <summary>The recorded document under the number it has here.</summary>
    private static string As(string json, long id)
    {
        var document = JsonNode.Parse(json)!;
        document["entity_id"] = id;
        document["increment_id"] = $"{id:D9}";
        foreach (var part in document["items"]!.AsArray().Concat(document["comments"]!.AsArray()))
        {
            part!["parent_id"] = id;
        }

        return document.ToJsonString();
    }
}
