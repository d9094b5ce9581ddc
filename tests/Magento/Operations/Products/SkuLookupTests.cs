using PowerPlatformMagento.Magento.Tests.Support;
using PowerPlatformMagento.Operations.Prices;

namespace PowerPlatformMagento.Magento.Tests.Operations.Products;

[TestClass]
public sealed class SkuLookupTests
{
    [TestMethod]
    public async Task A_neighbour_that_the_database_takes_for_the_same_is_not_the_product()
    {
        await using var server = await ServeAsync("""[{"id":1,"sku":"KÄSE","type_id":"simple"},{"id":2,"sku":"kase","type_id":"simple"}]""");
        await using var client = TestClient.Connect(server.BaseUrl);

        var list = await client.Operations.Prices.GetAsync(["KASE", "CASE"], CancellationToken.None);

        Assert.AreEqual("kase", list.Value.Single().Sku);
        CollectionAssert.AreEqual(new[] { "CASE" }, list.UnknownSkus.ToList());
    }

    [TestMethod]
    public async Task Products_without_an_id_or_a_sku_are_nobody()
    {
        await using var server = await ServeAsync("""[{"sku":"A","type_id":"simple"},{"id":2,"type_id":"simple"},null,{"id":3,"sku":"B"}]""");
        await using var client = TestClient.Connect(server.BaseUrl);

        var list = await client.Operations.Prices.GetAsync(["A", "B"], CancellationToken.None);

        Assert.AreEqual("B", list.Value.Single().Sku);
    }

    [TestMethod]
    public async Task Many_skus_are_asked_for_in_parts_each_of_which_is_a_request_servers_take()
    {
        await using var server = await ServeAsync("[]");
        await using var client = TestClient.Connect(server.BaseUrl);

        await client.Operations.Prices.GetAsync([.. Enumerable.Range(0, 950).Select(number => $"SKU {number}/A"), .. Enumerable.Range(0, 25).Select(number => $"SKU {number},5")], CancellationToken.None);

        var searches = server.Requests.Where(request => request.Path.EndsWith("/products", StringComparison.Ordinal)).ToList();
        Assert.HasCount(13, searches);
        Assert.IsTrue(searches.TrueForAll(request => request.RawTarget.Length < 8000 && !request.RawTarget.Contains('+', StringComparison.Ordinal)));
        Assert.IsFalse(searches.Exists(request => request.Value("searchCriteria[filter_groups][0][filters][10][field]") is not null), "no more siblings than a signature survives");
    }

    [TestMethod]
    public async Task Nothing_is_asked_about_prices_of_products_that_are_not_there()
    {
        await using var server = await ServeAsync("[]");
        await using var client = TestClient.Connect(server.BaseUrl);

        var result = await client.Operations.Prices.SetBaseAsync([new BasePrice { Sku = "X", Price = 1 }], CancellationToken.None);

        Assert.AreEqual(0, result.Accepted);
        Assert.IsFalse(server.Requests.Any(request => request.Method == "POST"));
    }

    private static Task<TestServer> ServeAsync(string products) => TestServer.StartAsync((context, request) => request.Path.Split("/V1/")[^1] switch
    {
        "products" => Answers.JsonAsync(context, $$"""{"items":{{products}},"total_count":9}"""),
        "store/websites" => Answers.CaptureAsync(context, "store-websites.json"),
        "store/storeGroups" => Answers.CaptureAsync(context, "store-groups.json"),
        "store/storeViews" => Answers.CaptureAsync(context, "store-views.json"),
        "store/storeConfigs" => Answers.CaptureAsync(context, "store-configs.json"),
        "returns" => Answers.JsonAsync(context, """{"message":"Request does not match any route."}""", 404),
        _ => Answers.JsonAsync(context, "[]"),
    });
}
