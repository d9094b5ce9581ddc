using PowerPlatformMagento.Sandbox.Store.Auth;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Sales;

/// <summary>Comments: where they stand, and what a status in them does in which version.</summary>
[TestClass]
public sealed class CommentTests
{
    private const string Mark = "[ppm:0123456789abcdef]";

    [TestMethod]
    [DataRow(ServerGeneration.V245, null, 200, null)]
    [DataRow(ServerGeneration.V245, "erp_done", 200, "erp_done")]
    [DataRow(ServerGeneration.V247, null, 200, "processing")]
    [DataRow(ServerGeneration.V247, "processing", 200, "processing")]
    [DataRow(ServerGeneration.V247, "fraud", 400, "processing")]
    [DataRow(ServerGeneration.V248, "fraud", 200, "fraud")]
    [DataRow(ServerGeneration.V248, "complete", 400, "processing")]
    [DataRow(ServerGeneration.V248, null, 200, "processing")]
    public async Task The_status_of_a_comment_does_what_it_does_in_the_version(ServerGeneration generation, string? status, int answer, string? after)
    {
        await using var store = await RunningStore.StartAsync(options => options with { Generation = generation });
        store.Operations.Orders.Invoice(2);

        var sent = status is null ? """{"statusHistory":{"comment":"x"}}""" : $"{{\"statusHistory\":{{\"comment\":\"x\",\"status\":\"{status}\"}}}}";
        var (code, body) = await store.Client.PostAsync("/rest/V1/orders/2/comments", sent);

        Assert.AreEqual(answer, code, body);
        var order = await store.Client.ReadAsync("/rest/V1/orders/2");
        Assert.AreEqual(after, order.TryGetProperty("status", out var kept) ? kept.GetString() : null);
        Assert.AreEqual("processing", order.GetProperty("state").GetString());
        Assert.AreEqual(answer == 200 ? 1 : 0, order.GetProperty("status_histories").GetArrayLength());
    }

    [TestMethod]
    public async Task A_mark_in_an_internal_comment_is_found_again_by_the_order_of_the_document()
    {
        await using var store = await RunningStore.StartAsync();
        var body = $"{{\"comment\":{{\"comment\":\"{Mark}\",\"is_visible_on_front\":0}},\"appendComment\":true,\"notify\":false}}";
        foreach (var step in new[] { "ship", "invoice", "refund" })
        {
            Assert.AreEqual(200, (await store.Client.PostAsync($"/rest/V1/order/2/{step}", body)).Status, step);
        }

        foreach (var list in new[] { "shipments", "invoices", "creditmemos" })
        {
            var (_, found) = await store.Client.GetAsync($"/rest/V1/{list}?searchCriteria[filter_groups][0][filters][0][field]=order_id&searchCriteria[filter_groups][0][filters][0][value]=2&fields=items[entity_id,comments[comment,is_visible_on_front]]");
            Assert.AreEqual($"{{\"items\":[{{\"entity_id\":1,\"comments\":[{{\"comment\":\"{Mark}\",\"is_visible_on_front\":0}}]}}]}}", Sorted(found));
        }
    }

    [TestMethod]
    [DataRow("shipment/1/comments", "shipment/1/comments")]
    [DataRow("invoices/comments", "invoices/1/comments")]
    [DataRow("creditmemo/1/comments", "creditmemo/1/comments")]
    public async Task A_document_is_commented_and_its_comments_are_listed(string write, string read)
    {
        await using var store = await RunningStore.StartAsync();
        store.Operations.Orders.Ship(2);
        store.Operations.Orders.Invoice(2);
        store.Operations.Orders.Refund(2);

        var (status, body) = await store.Client.PostAsync($"/rest/V1/{write}?fields=comment,parent_id", """{"entity":{"parent_id":1,"comment":"Später","is_visible_on_front":1,"is_customer_notified":0}}""");

        Assert.AreEqual(200, status, body);
        var comment = (await store.Client.ReadAsync($"/rest/V1/{read}")).GetProperty("items")[0];
        Assert.AreEqual(("Später", 1), (comment.GetProperty("comment").GetString(), comment.GetProperty("is_visible_on_front").GetInt32()));
    }

    [TestMethod]
    [DataRow("shipment/1/comments", """{"entity":{"parent_id":4711,"comment":"x"}}""")]
    [DataRow("shipment/1/comments", """{"entity":{"comment":"x"}}""")]
    [DataRow("invoices/comments", """{"entity":{"parent_id":1}}""")]
    [DataRow("creditmemo/9/comments", """{"entity":{"parent_id":9,"comment":"x"}}""")]
    public async Task A_comment_without_text_or_document_is_not_saved(string path, string body)
    {
        await using var store = await RunningStore.StartAsync();
        store.Operations.Orders.Ship(2);
        store.Operations.Orders.Invoice(2);

        var (status, answer) = await store.Client.PostAsync($"/rest/V1/{path}", body);

        Assert.AreEqual(400, status);
        StringAssert.Contains(answer, "Could not save the");
    }

    [TestMethod]
    public async Task Comments_of_nothing_are_an_empty_list()
    {
        await using var store = await RunningStore.StartAsync();

        var list = await store.Client.ReadAsync("/rest/V1/orders/4711/comments");

        Assert.AreEqual(0, list.GetProperty("total_count").GetInt32());
    }

    [TestMethod]
    public async Task Comments_written_at_the_same_time_are_all_kept()
    {
        await using var store = await RunningStore.StartAsync();

        await Task.WhenAll(Enumerable.Range(0, 25).Select(number => store.Client.PostAsync("/rest/V1/orders/2/comments", $"{{\"statusHistory\":{{\"comment\":\"{number}\"}}}}")));

        var comments = (await store.Client.ReadAsync("/rest/V1/orders/2/comments")).GetProperty("items").EnumerateArray().ToList();
        Assert.AreEqual(25, comments.Select(comment => comment.GetProperty("comment").GetString()).Distinct().Count());
        Assert.AreEqual(25, comments.Select(comment => comment.GetProperty("entity_id").GetInt64()).Distinct().Count());
        Assert.AreEqual(1, store.Documents.Ids(StoreEntity.Orders).Count(id => id == 2));
    }

    private static string Sorted(string json) => json.Replace("{\"is_visible_on_front\":0,\"comment\":", "{\"comment\":", StringComparison.Ordinal) switch
    {
        var text when text.Contains(",\"is_visible_on_front\":0", StringComparison.Ordinal) => text,
        var text => text.Replace($"\"comment\":\"{Mark}\"", $"\"comment\":\"{Mark}\",\"is_visible_on_front\":0", StringComparison.Ordinal),
    };
}
