using PowerPlatformMagento.Sandbox.Store.Catalogue;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Tests.Editing;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Catalogue;

/// <summary>Lists of the catalogue: their pages, their order, what a search finds.</summary>
[TestClass]
public sealed class CatalogueListsTests
{
    private readonly EditableStore store = new();

    [TestMethod]
    [DataRow(1)]
    [DataRow(7)]
    [DataRow(60)]
    [DataRow(1000)]
    public void Pages_put_together_are_all_orders_newest_first(int size)
    {
        var ids = Enumerable.Range(1, 61).SelectMany(page => store.Catalogue.Orders(page, size).Items).Select(order => order.Id).ToArray();

        CollectionAssert.AreEqual(Enumerable.Range(1, 60).Reverse().Select(id => (long)id).ToArray(), ids);
    }

    [TestMethod]
    [DataRow(7, 10)]
    [DataRow(int.MaxValue, 100)]
    [DataRow(int.MaxValue, int.MaxValue)]
    public void A_page_behind_the_end_is_empty_and_tells_the_total(int page, int size)
    {
        var orders = store.Catalogue.Orders(page, size);

        Assert.IsEmpty(orders.Items);
        Assert.AreEqual((60, page, size), (orders.Total, orders.Page, orders.PageSize));
        Assert.IsEmpty(store.Catalogue.Orders(page, size, "0").Items);
    }

    [TestMethod]
    [DataRow(0, 10)]
    [DataRow(-1, 10)]
    [DataRow(1, 0)]
    [DataRow(1, -1)]
    public void Pages_and_sizes_start_at_one(int page, int size)
    {
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => store.Catalogue.Orders(page, size));
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => store.Catalogue.Customers(page, size));
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => store.Catalogue.Returns(page, size));
    }

    [TestMethod]
    public void What_is_placed_registered_or_asked_for_last_comes_first()
    {
        var order = store.Buy(("MUG-0,5L", 1));
        store.Editor.Ship(order);
        var customer = store.Front.Register(new NewCustomer { Buyer = EditableStore.Guest });
        var goods = store.Returns.Request(new NewReturn { OrderId = order, Lines = [new NewReturnLine(store.Row(order), 1)] });

        Assert.AreEqual(order, store.Catalogue.Orders(1, 1).Items.Single().Id);
        Assert.AreEqual(customer, store.Catalogue.Customers(1, 1).Items.Single().Id);
        Assert.AreEqual(goods, store.Catalogue.Returns(1, 1).Items.Single().Id);
    }

    [TestMethod]
    [DataRow("mia@example.com")]
    [DataRow("MIA@EXAMPLE")]
    [DataRow("  a muster ")]
    [DataRow("000000061")]
    public void An_order_is_found_by_address_name_or_number(string search)
    {
        var id = store.Buy(("MUG-0,5L", 1));

        Assert.AreEqual(id, store.Catalogue.Orders(1, 10, search).Items.Single().Id);
    }

    [TestMethod]
    [DataRow(null)]
    [DataRow("")]
    [DataRow("   ")]
    public void Searching_for_nothing_finds_all(string? search)
    {
        Assert.AreEqual(60, store.Catalogue.Orders(1, 5, search).Total);
        Assert.AreEqual(store.Documents.Count(StoreEntity.Customers), store.Catalogue.Customers(1, 5, search).Total);
    }

    [TestMethod]
    [DataRow("%")]
    [DataRow("_____")]
    [DataRow(".*")]
    public void A_search_knows_no_wildcards(string search) => Assert.AreEqual(0, store.Catalogue.Orders(1, 5, search).Total);

    [TestMethod]
    public void What_is_found_is_paged_too()
    {
        for (var number = 0; number < 5; number++)
        {
            store.Buy(("MUG-0,5L", 1));
        }

        var pages = Enumerable.Range(1, 3).Select(page => store.Catalogue.Orders(page, 2, "mia@example.com")).ToArray();

        CollectionAssert.AreEqual(new[] { 2, 2, 1 }, pages.Select(page => page.Items.Count).ToArray());
        CollectionAssert.AreEqual(new long[] { 65, 64, 63, 62, 61 }, pages.SelectMany(page => page.Items).Select(order => order.Id).ToArray());
        Assert.IsTrue(pages.All(page => page.Total == 5));
    }

    [TestMethod]
    public void A_customer_is_found_by_company()
    {
        var id = store.Front.Register(new NewCustomer { Buyer = EditableStore.Guest with { Company = "Zwölfender & Söhne" } });

        Assert.AreEqual(id, store.Catalogue.Customers(1, 10, "ZWÖLFENDER").Items.Single().Id);
    }

    [TestMethod]
    public void A_removed_customer_is_in_no_list()
    {
        var total = store.Catalogue.Customers(1, 1).Total;
        store.Documents.Remove(StoreEntity.Customers, 3);

        Assert.AreEqual(total - 1, store.Catalogue.Customers(1, 1).Total);
        Assert.IsNull(store.Catalogue.Customer(3));
    }

    [TestMethod]
    public void Details_of_an_order_hold_its_returns_newest_first()
    {
        var order = store.Buy(("MUG-0,5L", 3));
        store.Editor.Ship(order);
        var ids = Enumerable.Range(0, 3).Select(_ => store.Returns.Request(new NewReturn { OrderId = order, Lines = [new NewReturnLine(store.Row(order), 1)] })).ToArray();

        var details = store.Catalogue.Order(order)!;

        CollectionAssert.AreEqual(ids.Reverse().ToArray(), details.Returns.Select(goods => goods.Id).ToArray());
        Assert.IsTrue(details.Returns.All(goods => goods.OrderId == order && goods.Status == "pending" && goods.RequestedAt == store.Time.GetUtcNow()));
        Assert.IsFalse(details.CanReturn);
        store.Returns.Deny(ids[0]);
        Assert.IsTrue(store.Catalogue.Order(order)!.CanReturn);
    }

    [TestMethod]
    public void Every_order_of_the_store_shows_totals_that_add_up_and_the_papers_its_rows_tell_of()
    {
        foreach (var order in store.Catalogue.Orders(1, 60).Items)
        {
            var totals = store.Catalogue.Totals(order.Id)!;
            var details = store.Catalogue.Order(order.Id)!;
            var papers = store.Catalogue.Documents(order.Id);
            Assert.AreEqual(order, details.Order);
            Assert.AreEqual((order.GrandTotal, order.Currency), (totals.GrandTotal, totals.Currency));
            Assert.AreEqual(details.Lines.Any(line => line.Invoiced > 0), papers.Any(paper => paper.Kind == CatalogueDocumentKind.Invoice), $"{order.Id}");
            Assert.AreEqual(totals.Refunded > 0, papers.Any(paper => paper.Kind == CatalogueDocumentKind.Refund), $"{order.Id}");
            CollectionAssert.AreEqual(papers.Select(paper => paper.CreatedAt).Order().ToArray(), papers.Select(paper => paper.CreatedAt).ToArray());
        }
    }

    [TestMethod]
    public void Store_views_and_countries_are_those_orders_can_be_placed_in()
    {
        foreach (var view in StoreCatalogue.StoreViews)
        {
            foreach (var country in StoreCatalogue.Countries)
            {
                var price = store.Front.Price(new NewOrder { Buyer = EditableStore.Guest with { CountryCode = country }, StoreViewId = view.Id, Lines = [new NewOrderLine("P-1000", 1)] });

                Assert.AreEqual(view.Currency, price.Currency);
            }
        }
    }
}
