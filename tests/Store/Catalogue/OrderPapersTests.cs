using Microsoft.Extensions.Time.Testing;
using PowerPlatformMagento.Sandbox.Store.Catalogue;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Generation;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Catalogue;

/// <summary>Totals and documents of orders, as a page shows them.</summary>
[TestClass]
public sealed class OrderPapersTests
{
    private const long Pending = 14;

    private readonly StoreCatalogue _catalogue;
    private readonly StoreEditor _editor;
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 10, 0, 0, TimeSpan.Zero));

    public OrderPapersTests()
    {
        var documents = CapturedStore.Documents();
        _catalogue = new StoreCatalogue(documents);
        _editor = new StoreEditor(documents, _time);
    }

    [TestMethod]
    public void Totals_of_a_real_order_add_up()
    {
        var totals = _catalogue.Totals(6)!;

        Assert.IsGreaterThan(0m, totals.Discount);
        Assert.AreEqual(totals.GrandTotal, totals.Subtotal + totals.Shipping - totals.Discount);
    }

    [TestMethod]
    public void Documents_are_listed_oldest_first_with_what_is_on_them()
    {
        _editor.Ship(Pending, trackNumber: "T-1");
        _time.Advance(TimeSpan.FromMinutes(1));
        _editor.Invoice(Pending);
        _time.Advance(TimeSpan.FromMinutes(1));
        _editor.Refund(Pending);

        var papers = _catalogue.Documents(Pending);
        CollectionAssert.AreEqual(
            new[] { CatalogueDocumentKind.Shipment, CatalogueDocumentKind.Invoice, CatalogueDocumentKind.Refund },
            papers.Select(paper => paper.Kind).ToArray());
        Assert.AreEqual("T-1", papers[0].TrackNumbers.Single());
        Assert.IsGreaterThan(0m, papers[0].Pieces!.Value);
        Assert.IsNull(papers[0].Total);
        Assert.AreEqual(_catalogue.Totals(Pending)!.GrandTotal, papers[1].Total);
        Assert.AreEqual(papers[1].Total, papers[2].Total);
        Assert.AreEqual(_catalogue.Totals(Pending)!.Refunded, papers[2].Total);
    }

    [TestMethod]
    public void A_return_is_found_by_its_id()
    {
        var documents = new DocumentSet();
        documents.CopyFrom(new GeneratedDocuments(new GeneratedStoreOptions { Orders = 60, Edition = StoreEdition.AdobeCommerce }));
        var catalogue = new StoreCatalogue(documents, StoreEdition.AdobeCommerce);
        var first = catalogue.Returns(1, 1).Items.Single();

        Assert.AreEqual(first, catalogue.Return(first.Id));
        Assert.IsNull(catalogue.Return(9999));
    }

    [TestMethod]
    public void An_order_that_is_not_there_has_neither()
    {
        Assert.IsNull(_catalogue.Totals(9999));
        Assert.IsEmpty(_catalogue.Documents(9999));
    }
}
