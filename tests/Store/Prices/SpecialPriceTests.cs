using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Tests.Products;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Prices;

/// <summary>Special prices: three attributes of a product, set and taken away row by row.</summary>
[TestClass]
public sealed class SpecialPriceTests
{
    private CatalogueStore store = null!;

    [TestInitialize]
    public async Task StartAsync() => store = await CatalogueStore.OpenAsync();

    [TestCleanup]
    public async Task StopAsync() => await store.DisposeAsync();

    [TestMethod]
    public async Task A_special_price_is_set_read_and_shown_on_the_product()
    {
        Assert.AreEqual("[]", (await SetAsync(Row("MUG-0,5L", 9.99m, "2026-12-01 00:00:00", "2026-12-24 23:59:59"))).ToString());

        var read = await ReadAsync("MUG-0,5L", "KESSEL Ø18", "NOPE", "P-1001");
        Assert.AreEqual(
            """[{"price":39.9,"store_id":0,"sku":"KESSEL \u00D818","price_from":"2026-01-01 00:00:00","price_to":null},{"price":9.99,"store_id":0,"sku":"MUG-0,5L","price_from":"2026-12-01 00:00:00","price_to":"2026-12-24 23:59:59"}]""",
            read);
        var product = await store.ReadAsync("products/MUG-0%2C5L");
        Assert.AreEqual(("9.990000", "2026-12-01 00:00:00", "2026-12-24 23:59:59"), (product.Attribute("special_price"), product.Attribute("special_from_date"), product.Attribute("special_to_date")));
    }

    [TestMethod]
    public async Task Setting_it_again_replaces_the_dates_as_well()
    {
        await SetAsync(Row("MUG-0,5L", 9.99m, "2026-12-01 00:00:00", "2026-12-24 23:59:59"));
        await SetAsync(Row("MUG-0,5L", 8, "2027-01-01 00:00:00", null));

        StringAssert.Contains(await ReadAsync("MUG-0,5L"), "\"price\":8,\"store_id\":0,\"sku\":\"MUG-0,5L\",\"price_from\":\"2027-01-01 00:00:00\",\"price_to\":null");
    }

    [TestMethod]
    public async Task It_is_taken_away_again()
    {
        await store.DoAsync("POST", "products/special-price-delete", new { prices = new[] { Row("KESSEL Ø18", 39.9m, "2026-01-01 00:00:00", null) } });

        Assert.AreEqual("[]", await ReadAsync("KESSEL Ø18"));
        Assert.IsFalse((await store.ReadAsync("products/KESSEL%20%C3%9818")).Codes().Any(code => code.StartsWith("special", StringComparison.Ordinal)));
    }

    [TestMethod]
    public async Task Bad_rows_say_which_they_are_and_good_ones_are_taken()
    {
        var answer = await SetAsync(
            Row("NOPE", 1, null, null),
            Row("MUG-0,5L", -1, null, null),
            Row("MUG-0,5L", 1, null, null, store: 9),
            Row("MUG-0,5L", 1, "tomorrow", "2026-12-24 00:00:00"),
            Row("MUG-0,5L", 1, null, "2026-02-31 00:00:00"),
            Row("P-1001", 2, null, null));

        CollectionAssert.AreEqual(
            new[]
            {
                "The product that was requested doesn't exist. Verify the product and try again. Row ID: SKU = NOPE, Store ID: 0, Price From: , Price To: .",
                "Invalid attribute Price = -1. Row ID: SKU = MUG-0,5L, Store ID: 0, Price From: , Price To: .",
                "Could not change non global Price when price scope is global. Row ID: SKU = MUG-0,5L, Store ID: 9, Price From: , Price To: .",
                "Requested store is not found. Row ID: SKU = MUG-0,5L, Store ID: 9, Price From: , Price To: .",
                "Invalid attribute Price From = 2026-12-24 00:00:00. Row ID: SKU = MUG-0,5L, Store ID: 0, Price From: tomorrow, Price To: 2026-12-24 00:00:00.",
                "Invalid attribute Price To = 2026-02-31 00:00:00. Row ID: SKU = MUG-0,5L, Store ID: 0, Price From: , Price To: 2026-02-31 00:00:00.",
            },
            answer.EnumerateArray().Select(Answers.Message).ToArray());
        CollectionAssert.AreEqual(new[] { "NOPE", "0", "", "" }, answer[0].Parameters());
        StringAssert.Contains(await ReadAsync("P-1001"), "\"price\":2,");
        Assert.AreEqual("[]", await ReadAsync("MUG-0,5L"));
    }

    [TestMethod]
    [DataRow(StoreEdition.OpenSource, null, 0)]
    [DataRow(StoreEdition.OpenSource, "2020-01-01 00:00:00", 0)]
    [DataRow(StoreEdition.AdobeCommerce, null, 1)]
    [DataRow(StoreEdition.AdobeCommerce, "2026-11-24 09:59:59", 1)]
    [DataRow(StoreEdition.AdobeCommerce, "2026-11-24 10:00:01", 0)]
    public async Task Adobe_Commerce_wants_a_beginning_in_the_future(StoreEdition edition, string? from, int failures)
    {
        await using var other = await CatalogueStore.OpenAsync(edition);

        var answer = await other.DoAsync("POST", "products/special-price", new { prices = new[] { Row("MUG-0,5L", 9, from, null) } });

        Assert.AreEqual(failures, answer.GetArrayLength());
        Assert.AreEqual(failures == 0, (await other.ReadAsync("products/MUG-0%2C5L")).Attribute("special_price") is not null);
    }

    [TestMethod]
    public async Task A_member_nobody_knows_refuses_the_call() =>
        CollectionAssert.AreEqual(new[] { "fieldName=From" }, (await store.RefusedAsync(400, "POST", "products/special-price", """{"prices":[{"from":"2026-12-01"}]}""")).Parameters());

    private static object Row(string sku, decimal price, string? from, string? to, int store = 0) => new { price, store_id = store, sku, price_from = from, price_to = to };

    private Task<JsonElement> SetAsync(params object[] rows) => store.DoAsync("POST", "products/special-price", new { prices = rows });

    private async Task<string> ReadAsync(params string[] skus) => (await store.Client.PostAsync("rest/V1/products/special-price-information", JsonSerializer.Serialize(new { skus }))).Body;
}
