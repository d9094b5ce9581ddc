using PowerPlatformMagento.Sandbox.Store.Auth;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Generation;

/// <summary>The same options give the same store, and each option changes what it is about.</summary>
[TestClass]
public sealed class SameSeedTests
{
    private static readonly GeneratedStoreOptions Options = new() { Orders = 80, Edition = StoreEdition.AdobeCommerce };

    [TestMethod]
    [DataRow(StoreEntity.Orders)]
    [DataRow(StoreEntity.OrderItems)]
    [DataRow(StoreEntity.Customers)]
    [DataRow(StoreEntity.Shipments)]
    [DataRow(StoreEntity.Invoices)]
    [DataRow(StoreEntity.Creditmemos)]
    [DataRow(StoreEntity.Companies)]
    [DataRow(StoreEntity.Returns)]
    public void The_same_seed_gives_the_same_bytes_whoever_asks_first(StoreEntity collection)
    {
        var (forwards, backwards) = (new GeneratedDocuments(Options), new GeneratedDocuments(Options));
        var first = forwards.Ids(collection).ToDictionary(id => id, id => forwards.Find(collection, id)!.Value.ToArray());

        foreach (var id in backwards.Ids(collection).Reverse())
        {
            CollectionAssert.AreEqual(first[id], backwards.Find(collection, id)!.Value.ToArray(), $"{id}");
        }
    }

    [TestMethod]
    public void Many_threads_read_the_bytes_that_one_reads()
    {
        var documents = new GeneratedDocuments(Options);
        var alone = documents.Ids(StoreEntity.Orders).Select(id => Convert.ToHexString(documents.Find(StoreEntity.Orders, id)!.Value.Span)).ToArray();
        var together = new string[alone.Length];

        Parallel.For(0, alone.Length * 4, number => together[number % alone.Length] = Convert.ToHexString(documents.Find(StoreEntity.Orders, (number % alone.Length) + 1)!.Value.Span));

        CollectionAssert.AreEqual(alone, together);
    }

    [TestMethod]
    [DataRow(StoreEntity.Orders)]
    [DataRow(StoreEntity.Customers)]
    public void Another_seed_gives_other_documents(StoreEntity collection)
    {
        var (one, two) = (new GeneratedDocuments(Options), new GeneratedDocuments(Options with { Seed = 2 }));

        Assert.IsTrue(one.Ids(collection).Count(id => !one.Find(collection, id)!.Value.Span.SequenceEqual(two.Find(collection, id)!.Value.Span)) > one.Count(collection) / 2);
    }

    [TestMethod]
    public void Row_totals_lose_the_quantity_from_248_on_and_nothing_else_changes_in_the_totals()
    {
        var (before, after) = (new GeneratedDocuments(Options), new GeneratedDocuments(Options with { Generation = ServerGeneration.V248 }));

        Assert.IsFalse(before.Ids(StoreEntity.Orders).All(id => before.Find(StoreEntity.Orders, id)!.Value.Span.SequenceEqual(after.Find(StoreEntity.Orders, id)!.Value.Span)));
        foreach (var id in before.Ids(StoreEntity.Orders))
        {
            Assert.AreEqual(Total(before, id), Total(after, id));
        }
    }

    [TestMethod]
    public void Open_source_has_neither_returns_nor_companies()
    {
        var documents = new GeneratedDocuments(Options with { Edition = StoreEdition.OpenSource });

        Assert.AreEqual(0, documents.Count(StoreEntity.Returns));
        Assert.AreEqual(0, documents.Count(StoreEntity.Companies));
        Assert.IsTrue(Enumerable.Range(1, 80).All(id => documents.Find(StoreEntity.Returns, id) is null));
    }

    [TestMethod]
    public void A_store_without_orders_has_customers_all_the_same()
    {
        var documents = new GeneratedDocuments(new GeneratedStoreOptions { Orders = 0 });

        Assert.AreEqual((0, 10), (documents.Count(StoreEntity.Orders), documents.Count(StoreEntity.Customers)));
        Assert.IsEmpty(documents.Ids(StoreEntity.Shipments));
        Assert.IsNull(documents.Find(StoreEntity.Orders, 1));
    }

    [TestMethod]
    public void Options_that_make_no_store_are_refused()
    {
        Assert.ThrowsExactly<ArgumentNullException>(() => new GeneratedDocuments(null!));
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => new GeneratedDocuments(Options with { Orders = -1 }));
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => new GeneratedDocuments(Options with { Customers = 9 }));
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => new GeneratedDocuments(Options with { OddEvery = 0 }));
    }

    [TestMethod]
    public void Every_item_of_the_catalogue_is_found_by_its_sku_and_no_other()
    {
        CollectionAssert.AllItemsAreUnique(CatalogueItem.All.Select(item => item.Sku).ToArray());
        Assert.IsTrue(CatalogueItem.All.All(item => ReferenceEquals(item, CatalogueItem.Find(item.Sku))));
        Assert.IsTrue(CatalogueItem.All.All(item => item.Product.Price > 0 && item.Product.Kind is LineKind.Simple or LineKind.Virtual or LineKind.Configurable));
        Assert.IsNull(CatalogueItem.Find(""));
    }

    private static decimal Total(GeneratedDocuments documents, long id)
    {
        using var order = System.Text.Json.JsonDocument.Parse(documents.Find(StoreEntity.Orders, id)!.Value);
        return order.RootElement.GetProperty("grand_total").GetDecimal();
    }
}
