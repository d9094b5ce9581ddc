using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Sales;

/// <summary>Shipping, invoicing and refunding twice, too much, too early and all at once.</summary>
[TestClass]
public sealed class FulfilmentBadDayTests
{
    private const string ShipOne = """{"items":[{"order_item_id":2,"qty":1}]}""";

    private RunningStore store = null!;

    [TestInitialize]
    public async Task StartAsync() => store = await RunningStore.StartAsync();

    [TestCleanup]
    public async Task StopAsync() => await store.DisposeAsync();

    [TestMethod]
    public async Task Everything_is_shipped_once()
    {
        Assert.AreEqual((200, "\"1\""), await store.Client.PostAsync("/rest/V1/order/2/ship", "{}"));

        var (status, body) = await store.Client.PostAsync("/rest/V1/order/2/ship", "{}");

        Assert.AreEqual(400, status);
        StringAssert.Contains(body, "The order does not allow a shipment to be created.");
        Assert.AreEqual(1, store.Documents.Count(StoreEntity.Shipments));
    }

    // No idempotency key: while something is left, a repeated call ships again.
    [TestMethod]
    public async Task A_part_is_shipped_as_often_as_it_is_asked_for()
    {
        foreach (var expected in new[] { 1, 2, 3, 4 })
        {
            Assert.AreEqual((200, $"\"{expected}\""), await store.Client.PostAsync("/rest/V1/order/2/ship", ShipOne));
        }

        Assert.AreEqual(400, (await store.Client.PostAsync("/rest/V1/order/2/ship", ShipOne)).Status);
        Assert.AreEqual(4m, await QuantityAsync(2, 0, "qty_shipped"));
    }

    [TestMethod]
    public async Task Parts_that_are_shipped_at_the_same_time_never_exceed_the_order()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => store.Client.PostAsync("/rest/V1/order/2/ship", ShipOne)));

        Assert.AreEqual(4, answers.Count(answer => answer.Status == 200));
        Assert.AreEqual(4, answers.Where(answer => answer.Status == 200).Select(answer => answer.Body).Distinct().Count());
        Assert.AreEqual(4m, await QuantityAsync(2, 0, "qty_shipped"));
        Assert.AreEqual(4, store.Documents.Count(StoreEntity.Shipments));
    }

    [TestMethod]
    [DataRow("""{"items":[{"order_item_id":2,"qty":0}]}""")]
    [DataRow("""{"items":[{"order_item_id":2,"qty":-3}]}""")]
    [DataRow("""{"items":[{"order_item_id":0,"qty":1}]}""")]
    [DataRow("""{"items":[{"qty":1}]}""")]
    public async Task Nothing_at_all_is_not_shipped(string body)
    {
        var (status, answer) = await store.Client.PostAsync("/rest/V1/order/2/ship", body);

        Assert.AreEqual(400, status);
        StringAssert.Contains(answer, "create a shipment without products.");
    }

    [TestMethod]
    public async Task A_track_has_a_number()
    {
        var (status, answer) = await store.Client.PostAsync("/rest/V1/order/2/ship", """{"tracks":[{"track_number":" ","title":"DHL","carrier_code":"dhl"}]}""");

        Assert.AreEqual(400, status);
        StringAssert.Contains(answer, "Please enter a tracking number.");
    }

    [TestMethod]
    public async Task More_than_is_left_is_not_invoiced()
    {
        var (status, answer) = await store.Client.PostAsync("/rest/V1/order/2/invoice", """{"items":[{"order_item_id":2,"qty":5}]}""");

        Assert.AreEqual(400, status);
        StringAssert.Contains(answer, "We found an invalid quantity to invoice item \\\"%1\\\".".Replace("\\\"", "\\u0022", StringComparison.Ordinal));
        StringAssert.Contains(answer, "parameters");
        Assert.AreEqual(0, store.Documents.Count(StoreEntity.Invoices));
    }

    [TestMethod]
    public async Task A_row_of_another_order_is_not_invoiced_or_refunded()
    {
        var invoice = await store.Client.PostAsync("/rest/V1/order/2/invoice", """{"items":[{"order_item_id":999,"qty":1}]}""");
        store.Operations.Orders.Invoice(2);
        var refund = await store.Client.PostAsync("/rest/V1/order/2/refund", """{"items":[{"order_item_id":999,"qty":1}]}""");

        Assert.AreEqual((400, 400), (invoice.Status, refund.Status));
        StringAssert.Contains(refund.Body, "product item that is not part of the original order");
    }

    [TestMethod]
    public async Task More_than_was_invoiced_is_not_refunded()
    {
        await store.Client.PostAsync("/rest/V1/order/2/invoice", """{"items":[{"order_item_id":2,"qty":1}]}""");

        var (status, answer) = await store.Client.PostAsync("/rest/V1/order/2/refund", """{"items":[{"order_item_id":2,"qty":2}]}""");

        Assert.AreEqual(400, status);
        StringAssert.Contains(answer, "must not be greater than the unrefunded quantity");
        Assert.AreEqual(0, store.Documents.Count(StoreEntity.Creditmemos));
    }

    [TestMethod]
    [DataRow("""{"arguments":{"shipping_amount":1000}}""", "Maximum shipping amount allowed to refund is: %1")]
    [DataRow("""{"arguments":{"adjustment_positive":0.01}}""", "The most money available to refund is 107.")]
    [DataRow("""{"arguments":{"adjustment_negative":107}}""", "total must be positive.")]
    public async Task Not_more_and_not_less_money_than_there_is_goes_back(string body, string message)
    {
        store.Operations.Orders.Invoice(2);

        var (status, answer) = await store.Client.PostAsync("/rest/V1/order/2/refund", body);

        Assert.AreEqual(400, status);
        StringAssert.Contains(answer, message);
    }

    [TestMethod]
    public async Task What_was_given_back_is_not_given_back_again()
    {
        store.Operations.Orders.Invoice(2);
        Assert.AreEqual(200, (await store.Client.PostAsync("/rest/V1/order/2/refund", "{}")).Status);

        var (status, answer) = await store.Client.PostAsync("/rest/V1/order/2/refund", "{}");

        Assert.AreEqual(400, status);
        StringAssert.Contains(answer, "A creditmemo can not be created when an order has a status of closed");
        Assert.AreEqual("closed", (await store.Client.ReadAsync("/rest/V1/orders/2")).GetProperty("state").GetString());
    }

    [TestMethod]
    [DataRow("order/abc/ship", 400)]
    [DataRow("order/0/ship", 400)]
    [DataRow("order/4711/invoice", 404)]
    [DataRow("order/4711/refund", 404)]
    [DataRow("invoice/4711/refund", 404)]
    [DataRow("orders/4711/hold", 404)]
    [DataRow("orders/4711/unhold", 404)]
    [DataRow("orders/4711/emails", 404)]
    [DataRow("orders/abc/cancel", 400)]
    public async Task An_order_that_is_not_there_is_refused(string path, int status) =>
        Assert.AreEqual(status, (await store.Client.PostAsync($"/rest/V1/{path}", "{}")).Status);

    [TestMethod]
    [DataRow("order/2/ship", "Magento_Sales::ship")]
    [DataRow("order/2/invoice", "Magento_Sales::invoice")]
    [DataRow("order/2/refund", "Magento_Sales::creditmemo")]
    [DataRow("orders/2/hold", "Magento_Sales::hold")]
    [DataRow("orders/2/unhold", "Magento_Sales::unhold")]
    [DataRow("orders/2/cancel", "Magento_Sales::cancel")]
    [DataRow("orders/2/emails", "Magento_Sales::emails")]
    [DataRow("orders/2/comments", "Magento_Sales::comment")]
    [DataRow("orders", "Magento_Sales::api_actions")]
    [DataRow("shipment/track", "Magento_Sales::shipment")]
    public async Task Each_step_needs_its_own_right(string path, string resource)
    {
        using var limited = new StoreClient(store.Host, CapturedStore.LimitedToken);

        var (status, body) = await limited.PostAsync($"/rest/V1/{path}", "{}");

        Assert.AreEqual(401, status);
        StringAssert.Contains(body, resource);
    }

    [TestMethod]
    public async Task Other_methods_on_these_routes_are_no_routes()
    {
        Assert.AreEqual(404, (await store.Client.GetAsync("/rest/V1/order/2/ship")).Status);
        Assert.AreEqual(404, (await store.Client.WriteAsync("PUT", "/rest/V1/orders/2/hold", null)).Status);
        Assert.AreEqual(404, (await store.Client.WriteAsync("DELETE", "/rest/V1/customers", null)).Status);
    }

    private async Task<decimal> QuantityAsync(long order, int row, string name) =>
        (await store.Client.ReadAsync($"/rest/V1/orders/{order}")).GetProperty("items")[row].GetProperty(name).GetDecimal();
}
