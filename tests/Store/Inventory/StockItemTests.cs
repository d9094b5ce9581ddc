using PowerPlatformMagento.Sandbox.Store.Tests.Products;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Inventory;

/// <summary>The stock of the time before sources.</summary>
[TestClass]
public sealed class StockItemTests
{
    private CatalogueStore store = null!;

    [TestInitialize]
    public async Task StartAsync() => store = await CatalogueStore.OpenAsync();

    [TestCleanup]
    public async Task StopAsync() => await store.DisposeAsync();

    [TestMethod]
    public async Task It_shows_the_default_source_alone()
    {
        store.Operations.Products.SetStock("CAB/USB C-1m", "default", 12);
        store.Operations.Products.SetStock("CAB/USB C-1m", "wien", 500);

        Assert.AreEqual(12m, (await store.ReadAsync("stockItems/CAB%2FUSB%20C-1m")).Number("qty"));
        Assert.AreEqual(512m, (await store.ReadAsync("stockStatuses/CAB%2FUSB%20C-1m")).Number("qty"));
    }

    [TestMethod]
    public async Task It_writes_the_default_source_whatever_number_stands_in_the_path()
    {
        Assert.AreEqual("1", (await store.DoAsync("PUT", "products/MUG-0%2C5L/stockItems/9999", new { stockItem = new { qty = 33 } })).ToString());
        await store.DoAsync("PUT", "products/MUG-0%2C5L/stockItems/1", new { stockItem = new { is_in_stock = false } });

        var item = await store.ReadAsync("stockItems/MUG-0%2C5L");
        Assert.AreEqual((33m, false), (item.Number("qty"), item.GetProperty("is_in_stock").GetBoolean()));
        Assert.AreEqual(0, (await store.ReadAsync("stockStatuses/MUG-0%2C5L")).GetProperty("stock_status").GetInt32());
    }

    [TestMethod]
    public async Task A_product_made_of_others_is_in_stock_with_nothing()
    {
        var item = await store.ReadAsync("stockItems/BUNDLE-FIX");

        Assert.AreEqual((0m, true), (item.Number("qty"), item.GetProperty("is_in_stock").GetBoolean()));
        Assert.AreEqual(1, (await store.ReadAsync("stockStatuses/BUNDLE-FIX")).GetProperty("stock_status").GetInt32());
    }

    [TestMethod]
    [DataRow("GET", "stockItems/NOPE")]
    [DataRow("GET", "stockStatuses/NOPE")]
    [DataRow("PUT", "products/NOPE/stockItems/1")]
    public async Task An_unknown_sku_is_told_back(string method, string path)
    {
        var refusal = await store.RefusedAsync(404, method, path, method == "PUT" ? new { stockItem = new { qty = 1 } } : null);

        Assert.AreEqual("The Product with the \"%1\" SKU doesn't exist.", refusal.Message());
        CollectionAssert.AreEqual(new[] { "NOPE" }, refusal.Parameters());
    }

    [TestMethod]
    [DataRow("{}")]
    [DataRow("""{"stockItem":{"qty":"many"}}""")]
    public async Task A_body_that_does_not_fit_is_refused(string body) => await store.RefusedAsync(400, "PUT", "products/MUG-0%2C5L/stockItems/1", body);
}
