using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Generation;
using PowerPlatformMagento.Sandbox.Store.Inventory;
using PowerPlatformMagento.Sandbox.Store.Products;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Inventory;

/// <summary>Rows of stock in the data, and those of a generated store.</summary>
[TestClass]
public sealed class SourceItemsTests
{
    private readonly DocumentSet documents = new();

    [TestMethod]
    public void A_row_is_made_once_and_changed_afterwards()
    {
        SourceItems.Set(documents, "A", "default", row => row with { Quantity = 1 });
        SourceItems.Set(documents, "a", "DEFAULT", row => row with { Quantity = row.Quantity + 1, IsInStock = true });
        SourceItems.Set(documents, "A", "wien", row => row with { Quantity = 5 });

        CollectionAssert.AreEqual(
            new[] { new SourceItem(1, "A", "default", 2, true), new SourceItem(2, "A", "wien", 5, false) },
            SourceItems.Of(documents, "A").ToArray());
    }

    [TestMethod]
    public void A_row_that_was_taken_away_leaves_its_number_unused()
    {
        SourceItems.Set(documents, "A", "default", row => row);
        SourceItems.Set(documents, "B", "default", row => row);

        SourceItems.Remove(documents, "a", "default");
        SourceItems.Set(documents, "C", "default", row => row);

        Assert.IsEmpty(SourceItems.Of(documents, "A"));
        Assert.AreEqual(3, SourceItems.Of(documents, "C").Single().Id);
    }

    [TestMethod]
    [DataRow("simple", true)]
    [DataRow("virtual", true)]
    [DataRow("downloadable", true)]
    [DataRow("configurable", false)]
    [DataRow("bundle", false)]
    [DataRow("grouped", false)]
    public void Some_types_have_stock_of_their_own(string type, bool has) => Assert.AreEqual(has, SourceItems.HasStock(type));

    [TestMethod]
    public void Generated_stock_is_at_several_sources_and_some_of_it_is_short_or_gone()
    {
        var items = Generated(orders: 0);

        CollectionAssert.AreEquivalent(new[] { "default", "wien", "london" }, items.Select(item => item.Source).Distinct().ToArray());
        Assert.IsTrue(items.Exists(item => item.Quantity == 0 && !item.IsInStock));
        Assert.IsTrue(items.Exists(item => item.Quantity is > 0 and < 5));
        Assert.IsTrue(items.TrueForAll(item => item.IsInStock == item.Quantity > 0));
        Assert.AreEqual(items.Count, items.Select(item => (item.Sku, item.Source)).Distinct().Count());
    }

    [TestMethod]
    public void Every_product_of_its_own_lies_at_the_default_source_and_no_other()
    {
        var generated = new GeneratedDocuments(new GeneratedStoreOptions { Orders = 0 });
        var products = GeneratedProducts.All(generated.Options.Epoch);
        var stocked = Generated(0).Where(item => item.Source == "default").Select(item => item.Sku).ToList();

        CollectionAssert.AreEquivalent(products.Where(product => SourceItems.HasStock((string)product["type_id"]!)).Select(product => (string)product["sku"]!).ToArray(), stocked);
    }

    [TestMethod]
    public void More_orders_find_more_pieces()
    {
        var (few, many) = (Generated(0).Sum(item => item.Quantity), Generated(8000).Sum(item => item.Quantity));

        Assert.IsGreaterThan(few + 50_000, many);
    }

    private static List<SourceItem> Generated(int orders)
    {
        var generated = new GeneratedDocuments(new GeneratedStoreOptions { Orders = orders });
        return [.. GeneratedProducts.All(generated.Options.Epoch).SelectMany(product => SourceItems.Of(generated, (string)product["sku"]!))];
    }
}
