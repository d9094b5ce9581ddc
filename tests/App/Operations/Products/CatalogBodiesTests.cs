using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace PowerPlatformMagento.App.Tests.Operations.Products;

/// <summary>Bodies and queries nobody thought of: whatever comes, the answer is one the definition knows.</summary>
[TestClass]
public sealed class CatalogBodiesTests
{
    private static readonly HashSet<int> Expected = [200, 400, 404, 413, 415, 422];

    private static readonly string[] Names =
        ["items", "sku", "skus", "price", "quantity", "sourceCode", "isInStock", "mode", "priceType", "customerGroup", "website", "storeView", "from", "to", "ruleId", "code", "prefix", "name", "status", "customAttributes", "cost", "size", "odd"];

    private static readonly string[] Texts =
        ["", " ", CatalogRun.Mug, CatalogRun.Odd, "NOPE", "Add", "Replace", "Discount", "Enabled", "1", "-1", "2026-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00", "%", "_", "'", "\"", "\\", "\u0000", "\ud800", "ä", "漢字", "default", "wien", "base", "de", "General"];

    private static CatalogRun run = null!;

    [ClassInitialize]
    public static async Task StartAsync(TestContext context) => run = await CatalogRun.StartAsync();

    [ClassCleanup]
    public static async Task StopAsync() => await run.DisposeAsync();

    [TestMethod]
    [DataRow("PATCH", "products/by-sku?sku=P-1000")]
    [DataRow("POST", "prices/read")]
    [DataRow("POST", "prices/base")]
    [DataRow("POST", "prices/tier")]
    [DataRow("POST", "prices/special")]
    [DataRow("POST", "prices/tier/remove")]
    [DataRow("POST", "prices/special/remove")]
    [DataRow("POST", "stock")]
    [DataRow("POST", "coupons")]
    public async Task No_body_makes_the_app_fail(string method, string address) =>
        await Body().SampleAsync(
            async body =>
            {
                var answer = await run.SendAsync(new HttpMethod(method), address, body);
                Assert.Contains((int)answer.Status, Expected, $"{body}\n{answer.Body?.ToJsonString()}");
            },
            iter: 60,
            threads: 2);

    [TestMethod]
    [DataRow("products?sku=")]
    [DataRow("products?name=")]
    [DataRow("products?type=")]
    [DataRow("products?status=")]
    [DataRow("products?updatedAfter=")]
    [DataRow("products?skipToken=")]
    [DataRow("products/by-sku?sku=")]
    [DataRow("stock?sku=")]
    [DataRow("stock?sku=P-1000&sourceCode=")]
    [DataRow("stock/salable?sku=P-1000&website=")]
    [DataRow("coupons?ruleId=")]
    [DataRow("coupons?code=")]
    public async Task No_query_makes_the_app_fail(string address)
    {
        foreach (var text in Texts.Append(new string('x', 300)).Append("1.MQ").Append("MS4xMjM0NTY3ODkw"))
        {
            var answer = await run.GetAsync(address + Uri.EscapeDataString(text));
            Assert.Contains((int)answer.Status, Expected, $"{text}\n{answer.Body?.ToJsonString()}");
        }
    }

    [TestMethod]
    [DataRow("PATCH", "products/by-sku?sku=P-1000", """{"customAttributes":{"description":"\ud800"}}""")]
    [DataRow("PATCH", "products/by-sku?sku=P-1000", """{"customAttributes":{"description":["x","\udfff"]}}""")]
    [DataRow("PATCH", "products/by-sku?sku=P-1000", """{"customAttributes":{"\ud800":"x"}}""")]
    [DataRow("PATCH", "products/by-sku?sku=P-1000", """{"name":"\ud800"}""")]
    [DataRow("POST", "prices/read", """{"skus":["\ud800"]}""")]
    public async Task Half_a_sign_is_no_text(string method, string address, string body) =>
        (await run.SendAsync(new HttpMethod(method), address, body)).Is(System.Net.HttpStatusCode.BadRequest);

    [TestMethod]
    public async Task An_instant_at_the_edge_of_time_is_taken_or_refused()
    {
        foreach (var instant in new[] { "9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59-12:00", "0001-01-01T00:00:00+14:00", "2026-03-29T02:30:00" })
        {
            foreach (var body in new object[] { new { items = new[] { new { sku = "P-1001", price = 1, from = instant } } }, new { items = new[] { new { sku = "P-1001", price = 1, to = instant } } } })
            {
                var answer = await run.PostAsync("prices/special", body);
                Assert.Contains((int)answer.Status, Expected, $"{instant}\n{answer.Body?.ToJsonString()}");
            }
        }
    }

    private static Gen<string> Body()
    {
        Gen<JsonNode?> leaf = Gen.OneOf(
            Gen.Int[0, Texts.Length - 1].Select(index => (JsonNode?)JsonValue.Create(Texts[index])),
            Gen.Decimal[-1_000_000, 1_000_000].Select(number => (JsonNode?)JsonValue.Create(number)),
            Gen.Bool.Select(flag => (JsonNode?)JsonValue.Create(flag)),
            Gen.Bool.Select(_ => (JsonNode?)null));
        var item = Gen.Select(Gen.Int[0, Names.Length - 1], leaf).List[0, 6].Select(Object);
        var items = item.List[0, 5].Select(list => (JsonNode?)new JsonArray([.. list.Select(one => (JsonNode?)one)]));
        var texts = leaf.List[0, 5].Select(list => (JsonNode?)new JsonArray([.. list]));
        var value = Gen.OneOf(leaf, items, texts, item.Select(one => (JsonNode?)one));
        return Gen.Select(Gen.Int[0, Names.Length - 1], value).List[0, 6].Select(members => JsonSerializer.Serialize(Object(members)));
    }

    private static JsonObject Object(List<(int Name, JsonNode? Value)> members) =>
        new(members.DistinctBy(member => member.Name).Select(member => KeyValuePair.Create(Names[member.Name], member.Value?.DeepClone())));
}
