using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Inventory;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Inventory;

/// <summary>Shipments take pieces from the source they name, once each.</summary>
[TestClass]
public sealed class StockKeeperTests
{
    private readonly DocumentSet documents = new();

    [TestMethod]
    public void Pieces_are_taken_from_the_source_of_the_shipment()
    {
        Lies("A", "default", 10);
        Lies("A", "wien", 10);
        _ = documents.Stock;

        Ship(1, """{"source_code":"wien"}""", ("A", 3));
        Ship(2, "{}", ("A", 2));
        Ship(3, "null", ("A", 1));

        Assert.AreEqual((7m, 7m), (At("A", "default"), At("A", "wien")));
    }

    [TestMethod]
    public void What_was_shipped_before_is_taken_as_gone()
    {
        Lies("A", "default", 10);
        Ship(5, "{}", ("A", 3));
        _ = documents.Stock;

        Ship(5, "{}", ("A", 3));
        Ship(4, "{}", ("A", 3));

        Assert.AreEqual(10, At("A", "default"));
    }

    [TestMethod]
    public void A_shipment_that_is_put_again_takes_nothing_more()
    {
        Lies("A", "default", 10);
        _ = documents.Stock;

        Ship(1, "{}", ("A", 3));
        Ship(1, "{}", ("A", 3));

        Assert.AreEqual(7, At("A", "default"));
    }

    [TestMethod]
    public void No_source_goes_below_nothing_and_a_missing_row_is_not_made()
    {
        Lies("A", "default", 2);
        _ = documents.Stock;

        Ship(1, "{}", ("A", 5), ("B", 1));

        Assert.AreEqual(0, At("A", "default"));
        Assert.IsEmpty(SourceItems.Of(documents, "B"));
    }

    [TestMethod]
    public void An_invoice_takes_only_what_needs_no_parcel()
    {
        Lies("BOOK", "default", 5);
        Lies("CUP", "default", 5);
        documents.Put(StoreEntity.Products, """{"id":1,"sku":"BOOK","type_id":"virtual"}""");
        documents.Put(StoreEntity.Products, """{"id":2,"sku":"CUP","type_id":"simple"}""");
        _ = documents.Stock;

        documents.Put(StoreEntity.Invoices, """{"entity_id":1,"order_id":1,"items":[{"sku":"BOOK","qty":2},{"sku":"CUP","qty":2}]}""");

        Assert.AreEqual((3m, 5m), (At("BOOK", "default"), At("CUP", "default")));
    }

    [TestMethod]
    public void A_shipment_without_rows_does_no_harm()
    {
        Lies("A", "default", 2);
        _ = documents.Stock;

        documents.Put(StoreEntity.Shipments, """{"entity_id":1,"order_id":1}""");
        documents.Put(StoreEntity.Shipments, """{"entity_id":2,"order_id":1,"items":null}""");

        Assert.AreEqual(2, At("A", "default"));
    }

    [TestMethod]
    public void Whoever_asks_gets_the_same_keeper() => Assert.HasCount(1, Enumerable.Range(0, 16).AsParallel().Select(_ => documents.Stock).Distinct().ToList());

    private void Lies(string sku, string source, decimal quantity) => SourceItems.Set(documents, sku, source, row => row with { Quantity = quantity, IsInStock = true });

    private decimal At(string sku, string source) => SourceItems.Of(documents, sku).Single(item => item.Source == source).Quantity;

    private void Ship(long id, string extension, params (string Sku, int Quantity)[] rows) => documents.Put(
        StoreEntity.Shipments,
        $$"""{"entity_id":{{id}},"order_id":1,"items":[{{string.Join(',', rows.Select(row => $$"""{"sku":"{{row.Sku}}","qty":{{row.Quantity}}}"""))}}],"extension_attributes":{{extension}}}""");
}
