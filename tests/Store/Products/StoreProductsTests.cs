using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Products;

/// <summary>What merchants do with products in the sandbox.</summary>
[TestClass]
public sealed class StoreProductsTests
{
    private CatalogueStore store = null!;

    [TestInitialize]
    public async Task StartAsync()
    {
        store = await CatalogueStore.OpenAsync();
        store.Time.Advance(TimeSpan.FromMinutes(3));
    }

    [TestCleanup]
    public async Task StopAsync() => await store.DisposeAsync();

    [TestMethod]
    public void All_products_are_shown_with_price_and_stock()
    {
        var products = store.Operations.Products.All();

        Assert.AreEqual(store.Documents.Count(StoreEntity.Products), products.Count);
        var cable = products.Single(product => product.Sku == "CAB/USB C-1m");
        Assert.AreEqual(("USB-C Kabel 1 m", "simple", 9.9m, true), (cable.Name, cable.Type, cable.Price, cable.IsEnabled));
        CollectionAssert.AreEqual(new[] { "default", "wien" }, cable.Stock.Select(row => row.Source).ToArray());
        Assert.IsTrue(products.Where(product => product.Type is "configurable" or "bundle").All(product => product.Stock.Count == 0));
    }

    [TestMethod]
    public async Task A_price_is_changed_for_all_and_the_date_moves()
    {
        store.Operations.Products.ChangePrice("mug-0,5l", 15.5m);

        var product = await store.ReadAsync("products/MUG-0%2C5L");
        Assert.AreEqual((15.5m, "2026-11-24 10:03:00"), (product.Number("price"), product.Text("updated_at")));
        Assert.AreEqual(StoreEntity.Products, store.Changes.Single().Collection);
        Assert.AreEqual(1L, store.Changes.Single().Id);
        Assert.IsNull(store.Changes.Single().OrderId);
    }

    [TestMethod]
    public async Task A_name_is_changed_for_all()
    {
        store.Operations.Products.Rename("MUG-0,5L", "Becher");

        Assert.AreEqual("Becher", (await store.ReadAsync("products/MUG-0%2C5L")).Text("name"));
        Assert.AreEqual("Becher", store.Operations.Products.Find("MUG-0,5L")!.Name);
    }

    [TestMethod]
    public async Task Stock_is_set_at_a_source_and_the_product_keeps_its_date()
    {
        store.Operations.Products.SetStock("MUG-0,5L", "wien", 4);
        store.Operations.Products.SetStock("MUG-0,5L", "default", 0);

        var stock = store.Operations.Products.Find("MUG-0,5L")!.Stock.ToDictionary(row => row.Source);
        Assert.AreEqual((4m, true), (stock["wien"].Quantity, stock["wien"].IsInStock));
        Assert.AreEqual((0m, false), (stock["default"].Quantity, stock["default"].IsInStock));
        Assert.IsTrue(store.Changes.TrueForAll(change => change.Collection == StoreEntity.SourceItems));
        Assert.HasCount(2, store.Changes);
        var product = await store.ReadAsync("products/MUG-0%2C5L");
        Assert.AreNotEqual("2026-11-24 10:03:00", product.Text("updated_at"));
    }

    [TestMethod]
    public void What_is_not_there_cannot_be_changed()
    {
        var products = store.Operations.Products;

        Assert.IsNull(products.Find("NOPE"));
        Assert.ThrowsExactly<KeyNotFoundException>(() => products.ChangePrice("NOPE", 1));
        Assert.ThrowsExactly<KeyNotFoundException>(() => products.Rename("NOPE", "x"));
        Assert.ThrowsExactly<KeyNotFoundException>(() => products.SetStock("NOPE", "default", 1));
        Assert.ThrowsExactly<KeyNotFoundException>(() => products.SetStock("MUG-0,5L", "berlin", 1));
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => products.SetStock("MUG-0,5L", "default", -1));
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => products.ChangePrice("MUG-0,5L", -1));
        Assert.ThrowsExactly<ArgumentException>(() => products.Rename("MUG-0,5L", " "));
        Assert.IsEmpty(store.Changes);
    }

    [TestMethod]
    public void Many_changes_at_once_lose_nothing()
    {
        var sources = new[] { "default", "wien", "london" };

        Parallel.For(0, 60, number =>
        {
            store.Operations.Products.SetStock($"P-{1000 + (number % 20)}", sources[number % 3], number);
            store.Operations.Products.ChangePrice($"P-{1000 + (number % 20)}", number);
        });

        var rows = store.Operations.Products.All().Where(product => product.Sku.StartsWith("P-", StringComparison.Ordinal)).SelectMany(product => product.Stock.Select(row => (product.Sku, row.Source))).ToList();
        Assert.AreEqual(rows.Count, rows.Distinct().Count());
        foreach (var number in Enumerable.Range(0, 60))
        {
            Assert.IsTrue(store.Operations.Products.Find($"P-{1000 + (number % 20)}")!.Stock.Any(row => row.Source == sources[number % 3]), $"{number}");
        }
    }
}
