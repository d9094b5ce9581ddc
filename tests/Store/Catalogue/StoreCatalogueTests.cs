using PowerPlatformMagento.Sandbox.Store.Catalogue;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Generation;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Catalogue;

/// <summary>What a page shows of a store.</summary>
[TestClass]
public sealed class StoreCatalogueTests
{
    private readonly DocumentSet documents = new();
    private readonly StoreCatalogue catalogue;

    public StoreCatalogueTests()
    {
        documents.CopyFrom(new GeneratedDocuments(new GeneratedStoreOptions { Orders = 120, Edition = StoreEdition.AdobeCommerce }));
        catalogue = new StoreCatalogue(documents, StoreEdition.AdobeCommerce);
    }

    [TestMethod]
    public void Products_have_names_and_the_prices_of_their_store_view()
    {
        var products = StoreCatalogue.Products();
        Assert.HasCount(products.Count, products.Select(product => product.Sku).Distinct().ToList());
        Assert.IsTrue(products.All(product => product.Price > 0 && product.Name.Length > 0 && product.Currency == "EUR"));
        Assert.AreEqual(12.95m, products.Single(product => product.Sku == "MUG-0,5L").Price);
        Assert.AreEqual(("CHF", 12.22m), StoreCatalogue.Products(4).Where(product => product.Sku == "MUG-0,5L").Select(product => (product.Currency, product.Price)).Single());
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => StoreCatalogue.Products(99));
    }

    [TestMethod]
    public void Orders_are_listed_newest_first_page_by_page()
    {
        var first = catalogue.Orders(1, 50);
        var last = catalogue.Orders(3, 50);

        Assert.AreEqual((120, 50, 20), (first.Total, first.Items.Count, last.Items.Count));
        Assert.AreEqual(120, first.Items[0].Id);
        Assert.AreEqual(1, last.Items[^1].Id);
        Assert.IsTrue(first.Items.All(order => order.PlacedAt != default && order.Currency.Length == 3 && order.Number.Length > 0 && order.Customer.Length > 0));
    }

    [TestMethod]
    public void Customers_and_orders_are_found_by_part_of_a_name_or_address()
    {
        var someone = catalogue.Customers(1, 10).Items[3];

        Assert.Contains(someone, catalogue.Customers(1, 100, someone.Email[..5].ToUpperInvariant()).Items);
        Assert.AreEqual(someone, catalogue.Customer(someone.Id));
        Assert.AreEqual(0, catalogue.Customers(1, 10, "nobody has this name").Total);
        var order = catalogue.Orders(1, 1).Items[0];
        Assert.AreEqual(order, catalogue.Orders(1, 10, order.Number).Items.Single());
    }

    [TestMethod]
    public void What_can_be_done_with_an_order_follows_from_what_was_done()
    {
        var editor = new StoreEditor(documents, TimeProvider.System);
        var id = new Storefront(documents, TimeProvider.System).PlaceOrder(new NewOrder
        {
            Buyer = new NewBuyer { Email = "a@example.com", FirstName = "A", LastName = "B", Street = ["S 1"], Postcode = "1", City = "C" },
            Lines = [new NewOrderLine("HOODIE-L", 2)],
        });
        Check(id, ship: true, invoice: true, refund: false, cancel: true, back: false);
        Assert.HasCount(1, catalogue.Order(id)!.Lines);
        editor.Ship(id, trackNumber: "T1");
        Check(id, ship: false, invoice: true, refund: false, cancel: false, back: true);
        editor.Invoice(id);
        Check(id, ship: false, invoice: false, refund: true, cancel: false, back: true);
        editor.Refund(id);
        Check(id, ship: false, invoice: false, refund: false, cancel: false, back: true);
        Assert.IsNull(catalogue.Order(9999));
    }

    [TestMethod]
    public void Reads_the_documents_of_a_real_store()
    {
        var real = new StoreCatalogue(CapturedStore.Documents());

        foreach (var order in real.Orders(1, 100).Items)
        {
            Assert.AreEqual(order, real.Order(order.Id)!.Order);
        }

        Assert.IsGreaterThan(5, real.Customers(1, 100).Total);
    }

    [TestMethod]
    public async Task A_running_store_offers_its_operations_only_when_its_data_can_be_changed()
    {
        await using var changeable = await StoreHost.StartAsync(new StoreOptions { Documents = documents, Edition = StoreEdition.AdobeCommerce }, CancellationToken.None);
        await using var generated = await StoreHost.StartAsync(new StoreOptions { Documents = new GeneratedDocuments(new GeneratedStoreOptions { Orders = 10 }) }, CancellationToken.None);

        Assert.IsNotNull(changeable.Operations);
        Assert.AreEqual(StoreEdition.AdobeCommerce, changeable.Operations.Edition);
        Assert.IsNull(generated.Operations);
    }

    private void Check(long id, bool ship, bool invoice, bool refund, bool cancel, bool back)
    {
        var order = catalogue.Order(id)!;
        Assert.AreEqual((ship, invoice, refund, cancel, back), (order.CanShip, order.CanInvoice, order.CanRefund, order.CanCancel, order.CanReturn));
    }
}
