using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Editing.Sales;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Editing;

/// <summary>What is added to documents when they are there already.</summary>
[TestClass]
public sealed class StorePapersTests
{
    private readonly EditableStore store = new();

    [TestMethod]
    public void A_comment_stands_at_the_end_of_the_document_with_its_date()
    {
        var (order, papers) = (store.Buy(("MUG-0,5L", 1)), new StorePapers(store.Documents, store.Time));
        var invoice = store.Editor.Invoice(order, new NewInvoice { Comment = new DocumentComment("erster") });
        store.Time.Advance(TimeSpan.FromMinutes(5));

        papers.Comment(StoreEntity.Invoices, invoice, new DocumentComment("zweiter", IsVisibleOnFront: true, IsCustomerNotified: true));

        var comments = store.Read(StoreEntity.Invoices, invoice).GetProperty("comments");
        Assert.AreEqual(("erster", "zweiter"), (comments[0].GetProperty("comment").GetString(), comments[1].GetProperty("comment").GetString()));
        Assert.AreEqual((1, 1, "2026-11-24 10:05:00"), (comments[1].GetProperty("is_visible_on_front").GetInt32(), comments[1].GetProperty("is_customer_notified").GetInt32(), comments[1].GetProperty("created_at").GetString()));
        Assert.AreEqual(EditableStore.Opened, store.Read(StoreEntity.Invoices, invoice).GetProperty("updated_at").GetString());
        Assert.AreNotEqual(comments[0].GetProperty("entity_id").GetInt64(), comments[1].GetProperty("entity_id").GetInt64());
    }

    [TestMethod]
    public void A_document_that_is_not_there_cannot_be_commented() =>
        Assert.ThrowsExactly<KeyNotFoundException>(() => new StorePapers(store.Documents, store.Time).Comment(StoreEntity.Shipments, 4711, new DocumentComment("x")));

    [TestMethod]
    public void A_track_has_what_it_was_given()
    {
        var order = store.Buy(("MUG-0,5L", 1));
        var shipment = store.Editor.Ship(order);

        var track = new StorePapers(store.Documents, store.Time).AddTrack(order, shipment, new NewTrack("T", "Spedition", "custom") { Weight = 2.50m, Quantity = 1, Description = "Palette" });

        Assert.AreEqual("2.5", track["weight"]!.ToJsonString());
        Assert.AreEqual(("Spedition", "Palette", order, shipment), ((string?)track["title"], (string?)track["description"], track["order_id"]!.GetValue<long>(), track["parent_id"]!.GetValue<long>()));
        Assert.AreEqual("T", store.Read(StoreEntity.Shipments, shipment).GetProperty("tracks")[0].GetProperty("track_number").GetString());
    }

    [TestMethod]
    public void A_track_that_was_never_there_is_no_error()
    {
        var before = store.Everything();

        new StorePapers(store.Documents, store.Time).RemoveTrack(long.MaxValue);

        Assert.AreEqual(before, store.Everything());
    }

    [TestMethod]
    public void The_track_of_a_generated_shipment_goes_by_its_id()
    {
        var shipment = store.Documents.Ids(StoreEntity.Shipments).First(id => store.Read(StoreEntity.Shipments, id).GetProperty("tracks").GetArrayLength() > 0);
        var track = store.Read(StoreEntity.Shipments, shipment).GetProperty("tracks")[0].GetProperty("entity_id").GetInt64();
        var count = store.Read(StoreEntity.Shipments, shipment).GetProperty("tracks").GetArrayLength();

        new StorePapers(store.Documents, store.Time).RemoveTrack(track);

        Assert.AreEqual(count - 1, store.Read(StoreEntity.Shipments, shipment).GetProperty("tracks").GetArrayLength());
    }

    [TestMethod]
    public void Nothing_at_all_is_a_mistake_of_the_caller()
    {
        var papers = new StorePapers(store.Documents, store.Time);

        Assert.ThrowsExactly<ArgumentNullException>(() => papers.AddTrack(1, 1, null!));
        Assert.ThrowsExactly<ArgumentNullException>(() => papers.Comment(StoreEntity.Shipments, 1, null!));
        Assert.ThrowsExactly<ArgumentNullException>(() => store.Editor.Ship(1, null!));
        Assert.ThrowsExactly<ArgumentNullException>(() => store.Editor.Comment(1, null!));
        Assert.ThrowsExactly<ArgumentNullException>(() => store.Editor.Set(1, null!));
        Assert.ThrowsExactly<ArgumentNullException>(() => store.Editor.SetAddress(1, null!));
    }
}
