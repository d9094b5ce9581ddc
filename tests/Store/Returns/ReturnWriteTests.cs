using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Generation;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Returns;

/// <summary>Returns another system answers, in the shapes of Adobe's published REST schema.</summary>
[TestClass]
public sealed class ReturnWriteTests
{
    private StoreHost host = null!;
    private long order;
    private long goods;
    private long row;

    [TestInitialize]
    public async Task StartAsync()
    {
        var documents = new DocumentSet();
        documents.CopyFrom(new GeneratedDocuments(new GeneratedStoreOptions { Orders = 5, Edition = StoreEdition.AdobeCommerce }));
        host = await StoreHost.StartAsync(new StoreOptions { Documents = documents, Edition = StoreEdition.AdobeCommerce }, CancellationToken.None);
        order = host.Operations!.Front.PlaceOrder(new NewOrder { Buyer = Editing.EditableStore.Guest, Lines = [new NewOrderLine("MUG-0,5L", 3), new NewOrderLine("P-1000", 2)] });
        host.Operations.Orders.Ship(order);
        var lines = host.Operations.Catalogue.Order(order)!.Lines;
        goods = host.Operations.Returns.Request(new NewReturn { OrderId = order, Lines = [new NewReturnLine(lines[0].ItemId, 3), new NewReturnLine(lines[1].ItemId, 1)] });
        row = (await ReadAsync()).GetProperty("items")[0].GetProperty("entity_id").GetInt64();
    }

    [TestCleanup]
    public async Task StopAsync() => await host.DisposeAsync();

    [TestMethod]
    public async Task Some_goods_are_accepted_and_others_not()
    {
        var (status, body) = await PutAsync($"{{\"rmaDataObject\":{{\"items\":[{{\"entity_id\":{row},\"qty_authorized\":2,\"status\":\"authorized\"}},{{\"entity_id\":{row + 1},\"status\":\"denied\"}}]}}}}");

        Assert.AreEqual(200, status, body);
        var after = await ReadAsync();
        Assert.AreEqual("partially_authorized", after.GetProperty("status").GetString());
        Assert.AreEqual(2m, after.GetProperty("items")[0].GetProperty("qty_authorized").GetDecimal());
        Assert.AreEqual("We authorized your Return request.", after.GetProperty("comments").EnumerateArray().Last().GetProperty("comment").GetString());
        using var answer = JsonDocument.Parse(body);
        Assert.AreEqual(after.GetRawText(), answer.RootElement.GetRawText());
    }

    [TestMethod]
    public async Task A_return_goes_its_way_to_the_end()
    {
        foreach (var (name, item, whole) in new[] { ("qty_authorized", "authorized", "authorized"), ("qty_returned", "received", "received"), ("qty_approved", "approved", "processed_closed") })
        {
            var (status, body) = await PutAsync($"{{\"rmaDataObject\":{{\"items\":[{{\"entity_id\":{row},\"{name}\":3,\"status\":\"{item}\"}},{{\"entity_id\":{row + 1},\"{name}\":1,\"status\":\"{item}\"}}]}}}}");
            Assert.AreEqual(200, status, body);
            Assert.AreEqual(whole, (await ReadAsync()).GetProperty("status").GetString());
        }
    }

    [TestMethod]
    public async Task A_return_may_be_sent_back_as_it_was_read()
    {
        var before = (await ReadAsync()).GetRawText();

        var (status, body) = await PutAsync($"{{\"rmaDataObject\":{before}}}");

        Assert.AreEqual(200, status, body);
        Assert.AreEqual(before, (await ReadAsync()).GetRawText());
    }

    [TestMethod]
    [DataRow("""{"rmaDataObject":{"items":[{"entity_id":ROW,"qty_authorized":4}]}}""", 400, "than in the step before")]
    [DataRow("""{"rmaDataObject":{"items":[{"entity_id":ROW,"qty_returned":1}]}}""", 400, "than in the step before")]
    [DataRow("""{"rmaDataObject":{"items":[{"entity_id":ROW,"qty_authorized":-1}]}}""", 400, "than in the step before")]
    [DataRow("""{"rmaDataObject":{"items":[{"entity_id":4711,"qty_authorized":1}]}}""", 404, "entity_id")]
    [DataRow("""{"rmaDataObject":{"items":[{"entity_id":ROW,"status":"lost"}]}}""", 400, "lost")]
    [DataRow("""{"rmaDataObject":{"status":"lost"}}""", 400, "lost")]
    [DataRow("""{"rmaDataObject":{"items":[{"entity_id":ROW,"qty_authorized":"two"}]}}""", 400, "qty_authorized")]
    [DataRow("""{}""", 400, "rmaDataObject")]
    public async Task What_cannot_be_is_refused(string body, int status, string text)
    {
        var before = (await ReadAsync()).GetRawText();

        var (answered, answer) = await PutAsync(body.Replace("ROW", $"{row}", StringComparison.Ordinal));

        Assert.AreEqual(status, answered, answer);
        StringAssert.Contains(answer, text);
        Assert.AreEqual(before, (await ReadAsync()).GetRawText());
    }

    [TestMethod]
    public async Task Comments_and_parcels_are_added_listed_and_taken_away()
    {
        using var client = new StoreClient(host);
        var comments = (await ReadAsync()).GetProperty("comments").GetArrayLength();

        Assert.AreEqual((200, "true"), await client.PostAsync($"/rest/V1/returns/{goods}/comments", """{"data":{"comment":"[ppm:1] angekommen","visible_on_front":false,"customer_notified":false,"admin":true}}"""));
        Assert.AreEqual((200, "true"), await client.PostAsync($"/rest/V1/returns/{goods}/tracking-numbers", """{"track":{"track_number":"R-1","carrier_title":"DHL","carrier_code":"dhl"}}"""));

        var listed = await client.ReadAsync($"/rest/V1/returns/{goods}/comments");
        var comment = listed.GetProperty("items")[comments];
        Assert.AreEqual((comments + 1, false, true), (listed.GetProperty("total_count").GetInt32(), comment.GetProperty("visible_on_front").GetBoolean(), comment.GetProperty("admin").GetBoolean()));
        var track = (await client.ReadAsync($"/rest/V1/returns/{goods}/tracking-numbers")).GetProperty("items")[0].GetProperty("entity_id").GetInt64();
        Assert.AreEqual("true", (await client.WriteAsync("DELETE", $"/rest/V1/returns/{goods}/tracking-numbers/{track}", null)).Body);
        Assert.AreEqual("false", (await client.WriteAsync("DELETE", $"/rest/V1/returns/{goods}/tracking-numbers/{track}", null)).Body);
        Assert.AreEqual(0, (await ReadAsync()).GetProperty("tracks").GetArrayLength());
    }

    [TestMethod]
    [DataRow("returns/GOODS/tracking-numbers", """{"track":{"carrier_code":"dhl"}}""", 400)]
    [DataRow("returns/GOODS/comments", """{"data":{}}""", 400)]
    [DataRow("returns/4711/comments", """{"data":{"comment":"x"}}""", 404)]
    [DataRow("returns/4711/tracking-numbers", """{"track":{"track_number":"x"}}""", 404)]
    [DataRow("returns", """{"rmaDataObject":{"order_id":4711,"items":[]}}""", 404)]
    [DataRow("returns", """{"rmaDataObject":{"order_id":ORDER,"items":[]}}""", 400)]
    public async Task Something_that_is_missing_is_refused(string path, string body, int status)
    {
        using var client = new StoreClient(host);

        var (answered, answer) = await client.PostAsync(
            $"/rest/V1/{path.Replace("GOODS", $"{goods}", StringComparison.Ordinal)}", body.Replace("ORDER", $"{order}", StringComparison.Ordinal));

        Assert.AreEqual(status, answered, answer);
    }

    [TestMethod]
    public async Task A_return_is_asked_for_over_REST()
    {
        using var client = new StoreClient(host);
        var item = host.Operations!.Catalogue.Order(order)!.Lines[1].ItemId;

        var (status, body) = await client.PostAsync("/rest/V1/returns", $"{{\"rmaDataObject\":{{\"order_id\":{order},\"items\":[{{\"order_item_id\":{item},\"qty_requested\":1}}],\"comments\":[{{\"comment\":\"Passt nicht\"}}]}}}}");

        Assert.AreEqual(200, status, body);
        StringAssert.Contains(body, "Passt nicht");
        Assert.AreEqual(400, (await client.PostAsync("/rest/V1/returns", $"{{\"rmaDataObject\":{{\"order_id\":{order},\"items\":[{{\"order_item_id\":{item},\"qty_requested\":1}}]}}}}")).Status, "nothing is left");
    }

    [TestMethod]
    [DataRow("pending,pending", "pending")]
    [DataRow("authorized,authorized", "authorized")]
    [DataRow("authorized,pending", "partially_authorized")]
    [DataRow("authorized,denied", "partially_authorized")]
    [DataRow("received,authorized", "received_on_item")]
    [DataRow("approved,received", "approved_on_item")]
    [DataRow("rejected,received", "rejected_on_item")]
    [DataRow("approved,denied", "processed_closed")]
    [DataRow("approved,rejected", "processed_closed")]
    [DataRow("denied,denied", "closed")]
    public void The_status_of_a_return_follows_from_its_rows(string items, string status) => Assert.AreEqual(status, ReturnStatuses.Derive(items.Split(',')));

    private async Task<(int Status, string Body)> PutAsync(string body)
    {
        using var client = new StoreClient(host);
        var (status, answer, _) = await client.WriteAsync("PUT", $"/rest/V1/returns/{goods}", body);
        return (status, answer);
    }

    private async Task<JsonElement> ReadAsync()
    {
        using var client = new StoreClient(host);
        return await client.ReadAsync($"/rest/V1/returns/{goods}");
    }
}
