using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Magento.Operations.Products;
using PowerPlatformMagento.Magento.Tests.Support;
using PowerPlatformMagento.Operations;

namespace PowerPlatformMagento.Magento.Tests.Operations.Products;

[TestClass]
public sealed class ProductUpdateTests
{
    private readonly ConcurrentQueue<JsonNode> bodies = [];

    [TestMethod]
    public async Task A_plain_sku_stands_in_the_address_and_the_stores_spelling_in_the_body()
    {
        await using var server = await ServeAsync("KESSEL Ø18");
        await using var client = TestClient.Connect(server.BaseUrl);

        var result = await client.Operations.Products.UpdateAsync("kessel ø18", new ProductChange { Price = 51 }, CancellationToken.None);

        Assert.AreEqual(OperationOutcome.Done, result.Outcome);
        var write = server.Requests.Single(request => request.Method != "GET");
        Assert.AreEqual("PUT /rest/all/V1/products/KESSEL%20%C3%9818", $"{write.Method} {write.RawTarget}");
        Assert.AreEqual("KESSEL Ø18", (string)bodies.Single()["product"]!["sku"]!);
    }

    [TestMethod]
    [DataRow("CAB/USB C-1m")]
    [DataRow("A&B+C#1")]
    [DataRow("MUG-0,5L")]
    [DataRow("50% OFF?=ja")]
    [DataRow("..")]
    public async Task A_sku_that_servers_rewrite_stands_in_the_body_only(string sku)
    {
        await using var server = await ServeAsync(sku);
        await using var client = TestClient.Connect(server.BaseUrl);

        await client.Operations.Products.UpdateAsync(sku, new ProductChange { Price = 51 }, CancellationToken.None);

        var write = server.Requests.Single(request => request.Method != "GET");
        Assert.AreEqual("POST /rest/all/V1/products", $"{write.Method} {write.RawTarget}");
        Assert.AreEqual(sku, (string)bodies.Single()["product"]!["sku"]!);
        Assert.IsFalse(bodies.Single()["product"]!.AsObject().ContainsKey("attribute_set_id"), "a product that is gone cannot come back");
    }

    [TestMethod]
    public async Task Another_product_that_the_database_finds_is_not_changed()
    {
        await using var server = await ServeAsync("KÄSE");
        await using var client = TestClient.Connect(server.BaseUrl);

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => client.Operations.Products.UpdateAsync("KASE", new ProductChange { Price = 1 }, CancellationToken.None));

        Assert.AreEqual("MAG-STO-008", failure.Error.Definition.Code);
        Assert.IsFalse(server.Requests.Any(request => request.Method != "GET"));
    }

    [TestMethod]
    public async Task A_product_that_cannot_be_read_is_no_missing_product()
    {
        await using var server = await TestServer.StartAsync((context, _) => Answers.JsonAsync(context, """{"items":[{"id":1,"sku":"A","created_at":"yesterday"}],"total_count":1}"""));
        await using var client = TestClient.Connect(server.BaseUrl);

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => client.Operations.Products.GetAsync("A", CancellationToken.None));

        Assert.AreEqual("MAG-STO-012", failure.Error.Definition.Code);
    }

    [TestMethod]
    public async Task A_write_that_found_the_store_in_maintenance_is_repeated()
    {
        var first = true;
        await using var server = await TestServer.StartAsync((context, request) =>
        {
            if (request.Method == "GET" || !first)
            {
                return AnswerAsync(context, request, "X-1");
            }

            first = false;
            return Answers.CaptureAsync(context, "err-503-maintenance.txt");
        });
        await using var client = TestClient.Connect(server.BaseUrl);

        var result = await client.Operations.Products.UpdateAsync("X-1", new ProductChange { Name = "New" }, CancellationToken.None);

        Assert.AreEqual("Changed: name.", result.Detail);
        Assert.HasCount(2, server.Requests.Where(request => request.Method == "PUT"));
    }

    [TestMethod]
    public async Task Attributes_are_asked_for_once_in_ten_minutes()
    {
        var time = new QuickTime();
        await using var server = await ServeAsync("X-1");
        await using var client = TestClient.Connect(server.BaseUrl, time: time);

        await client.Operations.Products.GetAttributesAsync(CancellationToken.None);
        await client.Operations.Products.GetAttributesAsync(CancellationToken.None);
        Assert.HasCount(1, server.Requests);
        time.Advance(TimeSpan.FromMinutes(11));
        await client.Operations.Products.GetAttributesAsync(CancellationToken.None);

        Assert.HasCount(2, server.Requests);
    }

    [TestMethod]
    public async Task A_broken_product_of_a_page_is_told_beside_the_others()
    {
        await using var server = await TestServer.StartAsync((context, request) => request.Path.EndsWith("/products", StringComparison.Ordinal)
            ? Answers.JsonAsync(context, """{"items":[{"id":1,"sku":"A","type_id":"simple"},{"id":2,"sku":"","type_id":"simple"},{"id":3,"sku":"C","price":{}},{"id":4,"sku":"D","type_id":"simple"}],"total_count":4}""")
            : AnswerAsync(context, request, "A"));
        await using var client = TestClient.Connect(server.BaseUrl);

        var page = await client.Operations.Products.ListAsync(new ProductQuery(), new Magento.Operations.PageWish(50), CancellationToken.None);

        CollectionAssert.AreEqual(new[] { "A", "D" }, page.Records.Select(product => product.Sku).ToList());
        CollectionAssert.AreEquivalent(new[] { "2", "3" }, page.Unreadable.Select(record => record.Key).ToList());
        Assert.IsNull(page.Next);
    }

    private Task<TestServer> ServeAsync(string sku) => TestServer.StartAsync((context, request) => AnswerAsync(context, request, sku));

    private async Task AnswerAsync(Microsoft.AspNetCore.Http.HttpContext context, SeenRequest request, string sku)
    {
        if (request.Method != "GET")
        {
            bodies.Enqueue((await JsonNode.ParseAsync(context.Request.Body))!);
            await Answers.JsonAsync(context, "{}");
            return;
        }

        var file = request.Path.Split("/V1/")[^1] switch
        {
            "store/websites" => "store-websites.json",
            "store/storeGroups" => "store-groups.json",
            "store/storeViews" => "store-views.json",
            "store/storeConfigs" => "store-configs.json",
            _ => null,
        };
        await (file is not null ? Answers.CaptureAsync(context, file)
            : Answers.JsonAsync(context, new JsonObject { ["items"] = new JsonArray(new JsonObject { ["id"] = 3, ["sku"] = sku, ["type_id"] = "simple", ["price"] = 49 }), ["total_count"] = 1 }.ToJsonString()));
    }
}
