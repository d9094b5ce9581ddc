using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using PowerPlatformMagento.Sandbox.Store.Catalogue;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Editing;

/// <summary>Returns go the way Magento's go, and not another one.</summary>
[TestClass]
public sealed class StoreReturnsTests
{
    private readonly DocumentSet documents = new();
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 24, 10, 0, 0, TimeSpan.Zero));
    private readonly StoreReturns returns;
    private readonly StoreEditor editor;
    private readonly StoreCatalogue catalogue;
    private readonly long orderId;
    private readonly long itemId;

    public StoreReturnsTests()
    {
        documents.CopyFrom(new GeneratedDocuments(new GeneratedStoreOptions { Orders = 10, Edition = StoreEdition.AdobeCommerce }));
        returns = new StoreReturns(documents, time, StoreEdition.AdobeCommerce);
        editor = new StoreEditor(documents, time);
        catalogue = new StoreCatalogue(documents, StoreEdition.AdobeCommerce);
        orderId = new Storefront(documents, time, StoreEdition.AdobeCommerce).PlaceOrder(new NewOrder
        {
            Buyer = new NewBuyer { Email = "mia@example.com", FirstName = "Mia", LastName = "Muster", Street = ["Lindenweg 4"], Postcode = "10115", City = "Berlin" },
            Lines = [new NewOrderLine("MUG-0,5L", 3), new NewOrderLine("GIFT-EBOOK", 1)],
        });
        itemId = catalogue.Order(orderId)!.Lines[0].ItemId;
    }

    [TestMethod]
    public void A_return_is_asked_for_accepted_received_and_closed()
    {
        editor.Ship(orderId);
        var id = returns.Request(Two());
        Check(id, "pending", "pending", (2, null, null, null), "We placed your Return request.");
        Assert.AreEqual(orderId, Read(id).GetProperty("order_id").GetInt64());
        Assert.AreEqual("mia@example.com", Read(id).GetProperty("customer_custom_email").GetString());

        time.Advance(TimeSpan.FromHours(1));
        returns.Authorize(id);
        Check(id, "authorized", "authorized", (2, 2, null, null), "We authorized your Return request.");
        Assert.AreEqual("2026-11-24 11:00:00", Read(id).GetProperty("comments").EnumerateArray().Last().GetProperty("created_at").GetString());
        returns.AddParcel(id, "RET-1");
        Assert.AreEqual("RET-1", Read(id).GetProperty("tracks")[0].GetProperty("track_number").GetString());
        returns.Receive(id);
        Check(id, "received", "received", (2, 2, 2, null), "We received your Return request.");
        returns.Approve(id);
        Check(id, "processed_closed", "approved", (2, 2, 2, 2), "We processed and closed your Return request.");
    }

    [TestMethod]
    public void A_return_that_is_denied_is_closed_and_its_goods_may_be_asked_for_again()
    {
        editor.Ship(orderId);
        var id = returns.Request(Two());

        returns.Deny(id);

        Check(id, "closed", "denied", (2, null, null, null), "We closed your Return request.");
        Assert.AreNotEqual(id, returns.Request(Two()));
    }

    [TestMethod]
    public void Only_what_was_shipped_and_is_not_coming_back_already_can_be_returned()
    {
        Assert.AreEqual(0, catalogue.Order(orderId)!.Lines[0].Returnable);
        Assert.ThrowsExactly<StoreRuleException>(() => returns.Request(Two()));
        editor.Ship(orderId);
        Assert.AreEqual(3, catalogue.Order(orderId)!.Lines[0].Returnable);
        returns.Request(Two());

        Assert.AreEqual(1, catalogue.Order(orderId)!.Lines[0].Returnable);
        Assert.ThrowsExactly<StoreRuleException>(() => returns.Request(Two()));
        Assert.ThrowsExactly<StoreRuleException>(() => returns.Request(new NewReturn { OrderId = orderId, Lines = [] }));
        Assert.ThrowsExactly<StoreRuleException>(() => returns.Request(new NewReturn { OrderId = orderId, Lines = [new NewReturnLine(itemId, 0)] }));
        Assert.ThrowsExactly<StoreRuleException>(() => returns.Request(new NewReturn { OrderId = orderId, Lines = [new NewReturnLine(itemId + 1, 1)] }));
        Assert.ThrowsExactly<StoreRuleException>(() => returns.Request(new NewReturn { OrderId = orderId, Lines = [new NewReturnLine(itemId, 1, ReasonId: "999")] }));
        Assert.ThrowsExactly<StoreRuleException>(() => returns.Request(new NewReturn { OrderId = 99999, Lines = [new NewReturnLine(itemId, 1)] }));
    }

    [TestMethod]
    public void No_step_is_left_out()
    {
        editor.Ship(orderId);
        var id = returns.Request(Two());

        Assert.ThrowsExactly<StoreRuleException>(() => returns.Receive(id));
        Assert.ThrowsExactly<StoreRuleException>(() => returns.Approve(id));
        returns.Authorize(id);
        Assert.ThrowsExactly<StoreRuleException>(() => returns.Deny(id));
        Assert.ThrowsExactly<StoreRuleException>(() => returns.Authorize(999));
    }

    [TestMethod]
    public void Magento_Open_Source_has_no_returns()
    {
        editor.Ship(orderId);

        Assert.ThrowsExactly<StoreRuleException>(() => new StoreReturns(documents, time, StoreEdition.OpenSource).Request(Two()));
        Assert.IsFalse(new StoreCatalogue(documents, StoreEdition.OpenSource).Order(orderId)!.CanReturn);
    }

    [TestMethod]
    public void Every_step_is_told_of_as_a_change_of_the_return()
    {
        editor.Ship(orderId);
        var changes = new List<DocumentChange>();
        documents.Changed += changes.Add;

        var id = returns.Request(Two());
        returns.Authorize(id);
        returns.Comment(id, "Danke");

        Assert.HasCount(3, changes);
        Assert.IsTrue(changes.TrueForAll(change => change == new DocumentChange(StoreEntity.Returns, id, orderId)));
    }

    private NewReturn Two() => new() { OrderId = orderId, Lines = [new NewReturnLine(itemId, 2)] };

    private JsonElement Read(long id) => JsonDocument.Parse(documents.Find(StoreEntity.Returns, id)!.Value).RootElement;

    private void Check(long id, string status, string itemStatus, (decimal Requested, decimal? Authorized, decimal? Returned, decimal? Approved) quantities, string comment)
    {
        var goods = Read(id);
        Assert.AreEqual(status, goods.GetProperty("status").GetString());
        var item = goods.GetProperty("items")[0];
        Assert.AreEqual(itemStatus, item.GetProperty("status").GetString());
        decimal? Number(string name) => item.GetProperty(name).ValueKind == JsonValueKind.Null ? null : item.GetProperty(name).GetDecimal();
        Assert.AreEqual(quantities, (Number("qty_requested")!.Value, Number("qty_authorized"), Number("qty_returned"), Number("qty_approved")));
        Assert.AreEqual(comment, goods.GetProperty("comments").EnumerateArray().Last(line => line.GetProperty("admin").GetBoolean()).GetProperty("comment").GetString());
    }
}
