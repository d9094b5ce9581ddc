using System.Text.Json;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Tests.Products;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Prices;

/// <summary>Tier prices: added and changed by POST, replaced by PUT, taken away by name.</summary>
[TestClass]
public sealed class TierPriceTests
{
    private const string Tail = " Row ID: SKU = %SKU, Website ID: %websiteId, Customer Group: %customerGroup, Quantity: %qty.";

    private CatalogueStore store = null!;

    [TestInitialize]
    public async Task StartAsync()
    {
        store = await CatalogueStore.OpenAsync();
        store.Time.Advance(TimeSpan.FromMinutes(1));
    }

    [TestCleanup]
    public async Task StopAsync() => await store.DisposeAsync();

    [TestMethod]
    public async Task A_price_is_added_and_changed_by_group_and_quantity()
    {
        await DoAsync("POST", Row(10, 11.5m), Row(50, 10m), Row(10, 11m, "Wholesale"));
        await DoAsync("POST", Row(10, 11.25m));

        CollectionAssert.AreEqual(new[] { "all groups 10 11.25 fixed", "all groups 50 10 fixed", "Wholesale 10 11 fixed" }, await ReadAsync());
    }

    [TestMethod]
    public async Task Replacing_takes_all_others_of_the_product_away_and_leaves_other_products_alone()
    {
        await DoAsync("POST", Row(10, 11.5m), Row(50, 10m), Row(5, 9m, sku: "P-1001"));

        await DoAsync("PUT", Row(20, 9.5m));

        CollectionAssert.AreEqual(new[] { "all groups 20 9.5 fixed" }, await ReadAsync());
        CollectionAssert.AreEqual(new[] { "all groups 5 9 fixed" }, await ReadAsync("P-1001"));
    }

    [TestMethod]
    public async Task A_price_is_taken_away_when_everything_about_it_fits()
    {
        await DoAsync("POST", Row(10, 11.5m), Row(50, 10m));

        await store.DoAsync("POST", "products/tier-prices-delete", new { prices = new[] { Row(10, 99m), Row(50, 10m) } });

        CollectionAssert.AreEqual(new[] { "all groups 10 11.5 fixed" }, await ReadAsync());
    }

    [TestMethod]
    public async Task A_discount_shows_its_price_on_the_product_and_follows_the_base_price()
    {
        await DoAsync("POST", Row(20, 5m, "Retailer", type: "discount", sku: "CAB/USB C-1m"));
        Assert.AreEqual("""[{"customer_group_id":3,"qty":20,"value":9.405,"extension_attributes":{"percentage_value":5,"website_id":0}}]""", await OnProductAsync());

        store.Operations.Products.ChangePrice("CAB/USB C-1m", 10);
        StringAssert.Contains(await OnProductAsync(), "\"value\":9.5,");
        await store.DoAsync("POST", "products/base-prices", new { prices = new[] { new { price = 20, store_id = 0, sku = "CAB/USB C-1m" } } });
        StringAssert.Contains(await OnProductAsync(), "\"value\":19,");
        CollectionAssert.AreEqual(new[] { "Retailer 20 5 discount" }, await ReadAsync("CAB/USB C-1m"));
    }

    [TestMethod]
    public async Task The_name_of_a_group_may_be_written_in_any_case()
    {
        await DoAsync("POST", Row(10, 1m, "ALL GROUPS"), Row(10, 2m, "wholesale"), Row(10, 3m, "not logged in"));

        CollectionAssert.AreEqual(new[] { "all groups 10 1 fixed", "Wholesale 10 2 fixed", "NOT LOGGED IN 10 3 fixed" }, await ReadAsync());
    }

    [TestMethod]
    [DataRow("""{"price":-1}""", "Invalid attribute Price = %price.", "-1,MUG-0,5L,0,ALL GROUPS,10")]
    [DataRow("""{"price":101,"price_type":"discount"}""", "Invalid attribute Price = %price.", "101,MUG-0,5L,0,ALL GROUPS,10")]
    [DataRow("""{"price_type":"rebate"}""", "Invalid attribute Price Type = %priceType.", "rebate,MUG-0,5L,0,ALL GROUPS,10")]
    [DataRow("""{"sku":"BUNDLE-DYN"}""", "Invalid attribute Price Type = %priceType.", "fixed,BUNDLE-DYN,0,ALL GROUPS,10")]
    [DataRow("""{"sku":"HOODIE"}""", "Invalid attribute SKU = %SKU.", "HOODIE,0,ALL GROUPS,10")]
    [DataRow("""{"quantity":0}""", "Invalid attribute Quantity = %qty.", "MUG-0,5L,0,ALL GROUPS,0")]
    [DataRow("""{"website_id":77}""", "Invalid attribute Website ID = %websiteId.", "MUG-0,5L,77,ALL GROUPS,10")]
    [DataRow("""{"website_id":1}""", "Invalid attribute Website ID = %websiteId.", "MUG-0,5L,1,ALL GROUPS,10")]
    [DataRow("""{"customer_group":"Nobody"}""", "No such entity with Customer Group = %customerGroup.", "MUG-0,5L,0,Nobody,10")]
    public async Task A_bad_row_is_answered_with_its_reason(string difference, string message, string parameters)
    {
        var row = JsonNode.Parse(JsonSerializer.Serialize(Row(10, 5m)))!.AsObject();
        foreach (var (name, value) in JsonNode.Parse(difference)!.AsObject())
        {
            row[name] = value?.DeepClone();
        }

        var answer = await store.DoAsync("POST", "products/tier-prices", $$"""{"prices":[{{row.ToJsonString()}},{{JsonSerializer.Serialize(Row(5, 3m, sku: "P-1002"))}}]}""");

        Assert.AreEqual(1, answer.GetArrayLength());
        Assert.AreEqual(message + Tail, answer[0].Message());
        Assert.AreEqual(parameters, string.Join(',', answer[0].Parameters()));
        CollectionAssert.AreEqual(new[] { "all groups 5 3 fixed" }, await ReadAsync("P-1002"), "the other row was taken");
    }

    [TestMethod]
    public async Task A_row_that_is_there_twice_is_bad_both_times()
    {
        var answer = await DoAsync("POST", Row(10, 5m), Row(10, 6m, "all groups"), Row(11, 6m));

        Assert.AreEqual(2, answer.GetArrayLength());
        StringAssert.StartsWith(answer[0].Message(), "We found a duplicate website, tier price, customer group and quantity");
        CollectionAssert.AreEqual(new[] { "all groups 11 6 fixed" }, await ReadAsync());
    }

    [TestMethod]
    [DataRow("POST", "products/tier-prices")]
    [DataRow("PUT", "products/tier-prices")]
    [DataRow("POST", "products/tier-prices-delete")]
    public async Task An_unknown_sku_fails_the_whole_call(string method, string route)
    {
        var refusal = await store.RefusedAsync(404, method, route, new { prices = new[] { Row(10, 5m), Row(10, 5m, sku: "NOPE") } });

        Assert.AreEqual("The product that was requested doesn't exist. Verify the product and try again.", refusal.Message());
        Assert.IsEmpty(await ReadAsync());
    }

    [TestMethod]
    public async Task The_date_of_the_product_does_not_move()
    {
        await DoAsync("POST", Row(10, 5m));

        Assert.AreNotEqual("2026-11-24 10:01:00", (await store.ReadAsync("products/MUG-0%2C5L")).Text("updated_at"));
        Assert.HasCount(1, store.Changes);
    }

    [TestMethod]
    public async Task Unknown_skus_are_left_out_of_what_is_read() =>
        Assert.AreEqual("[]", (await store.DoAsync("POST", "products/tier-prices-information", new { skus = new[] { "NOPE", "HOODIE", "MUG-0,5L" } })).ToString());

    private static object Row(decimal quantity, decimal price, string group = "ALL GROUPS", string type = "fixed", string sku = "MUG-0,5L") =>
        new { price, price_type = type, website_id = 0, sku, customer_group = group, quantity };

    private Task<JsonElement> DoAsync(string method, params object[] rows) => store.DoAsync(method, "products/tier-prices", new { prices = rows });

    private async Task<string> OnProductAsync() => (await store.ReadAsync("products/CAB%2FUSB%20C-1m")).GetProperty("tier_prices").ToString();

    private async Task<string[]> ReadAsync(string sku = "MUG-0,5L") =>
        [.. (await store.DoAsync("POST", "products/tier-prices-information", new { skus = new[] { sku } })).EnumerateArray()
            .Select(price => $"{price.Text("customer_group")} {price.GetProperty("quantity")} {price.GetProperty("price")} {price.Text("price_type")}")];
}
