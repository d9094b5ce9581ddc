using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Tests.Products;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Prices;

/// <summary>Base prices and costs: good rows are taken, bad ones are answered with a reason, and it is a 200 all the same.</summary>
[TestClass]
public sealed class BasePriceTests
{
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
    public async Task Prices_are_set_and_read_again()
    {
        var answer = await SetAsync(Row("MUG-0,5L", 13.95m), Row("GIFT-EBOOK", 6), Row("BUNDLE-FIX", 70));

        Assert.AreEqual("[]", answer.ToString());
        var read = await store.DoAsync("POST", "products/base-prices-information", new { skus = new[] { "MUG-0,5L", "NOPE", "GIFT-EBOOK", "HOODIE", "BUNDLE-FIX" } });
        CollectionAssert.AreEqual(new[] { "MUG-0,5L", "GIFT-EBOOK", "BUNDLE-FIX" }, read.Texts("sku"));
        CollectionAssert.AreEqual(new[] { 13.95m, 6m, 70m }, read.EnumerateArray().Select(row => row.Number("price")).ToArray());
        Assert.AreEqual(13.95m, (await store.ReadAsync("products/MUG-0%2C5L")).Number("price"));
    }

    [TestMethod]
    public async Task The_date_of_the_product_does_not_move_but_the_change_is_told()
    {
        await SetAsync(Row("MUG-0,5L", 14));

        Assert.AreNotEqual("2026-11-24 10:01:00", (await store.ReadAsync("products/MUG-0%2C5L")).Text("updated_at"));
        Assert.AreEqual(StoreEntity.Products, store.Changes.Single().Collection);
    }

    [TestMethod]
    public async Task Good_rows_are_taken_beside_bad_ones()
    {
        var answer = await SetAsync(Row("MUG-0,5L", -1), Row("NOPE", 5, store: 9), Row("P-1001", 21), Row("HOODIE", 5), Row("P-1002", 22, store: 77));

        CollectionAssert.AreEqual(
            new[]
            {
                "Invalid attribute %fieldName = %fieldValue.|Price,-1",
                "Invalid attribute %fieldName = %fieldValue.|SKU,NOPE",
                "Requested store is not found. Row ID: SKU = NOPE, Store ID: 9.|NOPE,9",
                "Invalid attribute %fieldName = %fieldValue.|SKU,HOODIE",
                "Requested store is not found. Row ID: SKU = P-1002, Store ID: 77.|P-1002,77",
            },
            answer.EnumerateArray().Select(failure => $"{failure.Message()}|{string.Join(',', failure.Parameters())}").ToArray());
        Assert.AreEqual(1L, store.Changes.Count);
        Assert.AreEqual(21m, store.Operations.Products.Find("P-1001")!.Price);
    }

    [TestMethod]
    public async Task A_row_without_a_price_or_a_sku_or_a_store_is_bad()
    {
        var answer = await store.DoAsync("POST", "products/base-prices", """{"prices":[{"sku":"MUG-0,5L","store_id":0},{"price":1,"store_id":0},{"sku":"MUG-0,5L","price":1}]}""");

        CollectionAssert.AreEqual(new[] { "Price,", "SKU,", "MUG-0,5L," }, answer.EnumerateArray().Select(failure => string.Join(',', failure.Parameters())).ToArray());
        Assert.IsEmpty(store.Changes);
    }

    [TestMethod]
    public async Task The_price_of_a_store_view_is_that_of_all_when_prices_are_global()
    {
        await SetAsync(Row("MUG-0,5L", 17, store: 2));

        Assert.AreEqual(17m, (await store.DoAsync("GET", "/all/V1/products/MUG-0%2C5L")).Number("price"));
    }

    [TestMethod]
    [DataRow("""{}""", "\"%fieldName\" is required. Enter and try again.")]
    [DataRow("""{"prices":[{"price":"dear","sku":"MUG-0,5L","store_id":0}]}""", "Error occurred during \"price\" processing. The \"dear\" value's type is invalid. The \"float\" type was expected. Verify and try again.")]
    [DataRow("""{"prices":[{"price":1,"sku":"MUG-0,5L","store_id":"x"}]}""", "Error occurred during \"store_id\" processing. The \"x\" value's type is invalid. The \"int\" type was expected. Verify and try again.")]
    [DataRow("""{"prices":[{"value":1}]}""", "\"%fieldName\" is not supported. Correct the field name and try again.")]
    [DataRow("""{"prices":""", "Decoding error.")]
    public async Task A_body_that_does_not_fit_is_refused_as_a_whole(string body, string message) =>
        Assert.AreEqual(message, (await store.RefusedAsync(400, "POST", "products/base-prices", body)).Message());

    [TestMethod]
    public async Task A_text_where_a_list_belongs_breaks_the_call()
    {
        var (status, _, type) = await store.Client.WriteAsync("POST", "rest/V1/products/base-prices", """{"prices":"all"}""");

        Assert.AreEqual(500, status);
        StringAssert.StartsWith(type, "text/plain");
    }

    [TestMethod]
    public async Task More_rows_than_the_limit_are_refused_when_input_is_limited()
    {
        await using var limited = await CatalogueStore.OpenAsync(change: options => options with { InputLimits = true });
        var rows = Enumerable.Range(0, 21).Select(number => Row($"P-{1000 + number}", number)).ToArray();

        var refusal = await limited.RefusedAsync(400, "POST", "products/base-prices", new { prices = rows });

        Assert.AreEqual("Maximum items of type \"%type\" is %max", refusal.Message());
        CollectionAssert.AreEqual(new[] { "type=\\Magento\\Catalog\\Api\\Data\\BasePriceInterface", "max=20" }, refusal.Parameters());
        Assert.AreEqual("[]", (await limited.DoAsync("POST", "products/base-prices", new { prices = rows[..20] })).ToString());
        Assert.AreEqual("[]", (await SetAsync(rows)).ToString());
    }

    [TestMethod]
    public async Task Costs_are_set_and_read_again()
    {
        var answer = await store.DoAsync("POST", "products/cost", new { prices = new object[] { new { cost = 3.3, store_id = 0, sku = "MUG-0,5L" }, new { cost = -1, store_id = 0, sku = "P-1001" } } });

        CollectionAssert.AreEqual(new[] { "Cost", "-1" }, answer[0].Parameters());
        Assert.AreEqual("3.300000", (await store.ReadAsync("products/MUG-0%2C5L")).Attribute("cost"));
        var read = await store.DoAsync("POST", "products/cost-information", new { skus = new[] { "MUG-0,5L", "P-1001" } });
        Assert.AreEqual("""[{"cost":3.3,"store_id":0,"sku":"MUG-0,5L"}]""", read.ToString());
    }

    [TestMethod]
    public async Task Asking_for_nothing_is_refused() => Assert.AreEqual("\"%fieldName\" is required. Enter and try again.", (await store.RefusedAsync(400, "POST", "products/base-prices-information", "{}")).Message());

    private static object Row(string sku, decimal price, int store = 0) => new { price, store_id = store, sku };

    private Task<JsonElement> SetAsync(params object[] rows) => store.DoAsync("POST", "products/base-prices", new { prices = rows });
}
