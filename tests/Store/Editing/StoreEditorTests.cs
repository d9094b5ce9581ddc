using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Editing;

[TestClass]
public sealed class StoreEditorTests
{
    private const long Pending = 14;
    private const string Now = "2026-11-24 10:00:00";

    private readonly DocumentSet documents = CapturedStore.Documents();
    private readonly StoreEditor editor;

    public StoreEditorTests() => editor = new StoreEditor(documents, new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 10, 0, 0, TimeSpan.Zero)));

    [TestMethod]
    public void Places_an_order_with_rows_of_its_own()
    {
        var id = editor.PlaceOrderLike(3, order => order["customer_email"] = "new@example.com");

        var order = Read(StoreEntity.Orders, id);
        Assert.AreEqual(27, id);
        Assert.AreEqual("000000027", order.GetProperty("increment_id").GetString());
        Assert.AreEqual("new", order.GetProperty("state").GetString());
        Assert.AreEqual(Now, order.GetProperty("updated_at").GetString());
        var ids = order.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("item_id").GetInt64()).ToArray();
        var before = Read(StoreEntity.Orders, 3).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("item_id").GetInt64());
        Assert.IsFalse(ids.Intersect(before).Any());
        Assert.AreEqual(ids[0], order.GetProperty("items")[1].GetProperty("parent_item_id").GetInt64());
        Assert.AreEqual(ids[0], order.GetProperty("items")[1].GetProperty("parent_item").GetProperty("item_id").GetInt64());
    }

    [TestMethod]
    public void Goes_on_to_processing_and_complete()
    {
        var shipment = Read(StoreEntity.Shipments, editor.Ship(Pending, trackNumber: "T-1"));
        var shipped = Read(StoreEntity.Orders, Pending);
        var invoice = Read(StoreEntity.Invoices, editor.Invoice(Pending));
        var complete = Read(StoreEntity.Orders, Pending);

        Assert.AreEqual("processing", shipped.GetProperty("state").GetString());
        Assert.AreEqual("complete", complete.GetProperty("state").GetString());
        Assert.AreEqual("T-1", shipment.GetProperty("tracks")[0].GetProperty("track_number").GetString());
        Assert.AreEqual(complete.GetProperty("grand_total").GetDecimal(), invoice.GetProperty("grand_total").GetDecimal());
        Assert.AreEqual(complete.GetProperty("grand_total").GetDecimal(), complete.GetProperty("total_paid").GetDecimal());
        Assert.AreEqual(Now, complete.GetProperty("updated_at").GetString());
        Assert.AreEqual(complete.GetProperty("items").GetRawText(), complete.GetProperty("extension_attributes").GetProperty("shipping_assignments")[0].GetProperty("items").GetRawText());
    }

    [TestMethod]
    public void Ships_one_piece_only_when_asked()
    {
        var shipment = Read(StoreEntity.Shipments, editor.Ship(Pending, everything: false));

        Assert.AreEqual(1, shipment.GetProperty("total_qty").GetDecimal());
        Assert.AreEqual("processing", Read(StoreEntity.Orders, Pending).GetProperty("state").GetString());
    }

    [TestMethod]
    public void Closes_a_refunded_order()
    {
        editor.Invoice(Pending);

        var memo = Read(StoreEntity.Creditmemos, editor.Refund(Pending));

        var order = Read(StoreEntity.Orders, Pending);
        Assert.AreEqual("closed", order.GetProperty("state").GetString());
        Assert.AreEqual(memo.GetProperty("grand_total").GetDecimal(), order.GetProperty("total_refunded").GetDecimal());
    }

    [TestMethod]
    public void Cancels_and_holds()
    {
        editor.Cancel(Pending);
        editor.Hold(26);

        var canceled = Read(StoreEntity.Orders, Pending);
        Assert.AreEqual("canceled", canceled.GetProperty("status").GetString());
        Assert.AreEqual(canceled.GetProperty("grand_total").GetDecimal(), canceled.GetProperty("total_canceled").GetDecimal());
        Assert.AreEqual("pending", Read(StoreEntity.Orders, 26).GetProperty("hold_before_status").GetString());
    }

    [TestMethod]
    public void Adds_a_track_without_moving_any_updated_at()
    {
        var shipment = Read(StoreEntity.Shipments, 1).GetProperty("updated_at").GetString();
        var order = Read(StoreEntity.Orders, 2).GetProperty("updated_at").GetString();

        editor.AddTrack(1, "LATER-1");

        Assert.AreEqual("LATER-1", Read(StoreEntity.Shipments, 1).GetProperty("tracks").EnumerateArray().Last().GetProperty("track_number").GetString());
        Assert.AreEqual(shipment, Read(StoreEntity.Shipments, 1).GetProperty("updated_at").GetString());
        Assert.AreEqual(order, Read(StoreEntity.Orders, 2).GetProperty("updated_at").GetString());
    }

    [TestMethod]
    public void Changes_the_email_of_the_customer_and_of_no_order()
    {
        var before = Read(StoreEntity.Orders, 8).GetProperty("customer_email").GetString();

        editor.ChangeEmail(1, "anna.neu@example.com");

        Assert.AreEqual("anna.neu@example.com", Read(StoreEntity.Customers, 1).GetProperty("email").GetString());
        Assert.AreEqual(Now, Read(StoreEntity.Customers, 1).GetProperty("updated_at").GetString());
        Assert.AreEqual(before, Read(StoreEntity.Orders, 8).GetProperty("customer_email").GetString());
    }

    [TestMethod]
    public void Knows_what_is_not_there() => Assert.ThrowsExactly<KeyNotFoundException>(() => editor.Invoice(4711));

    private JsonElement Read(StoreEntity collection, long id) => JsonDocument.Parse(documents.Find(collection, id)!.Value).RootElement;
}
