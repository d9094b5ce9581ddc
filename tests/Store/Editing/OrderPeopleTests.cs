using System.Text.Json;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Editing;

/// <summary>Who buys, and whose address is on the order.</summary>
[TestClass]
public sealed class OrderPeopleTests
{
    private static readonly NewOrderLine[] Lines = [new("MUG-0,5L", 1)];

    private readonly EditableStore store = new();

    [TestMethod]
    public void What_a_guest_enters_is_kept_without_the_space_around_it()
    {
        var billing = Place(EditableStore.Guest with { FirstName = " Mia ", City = "\tBerlin", Postcode = "10115 ", Company = " Muster GmbH " }).GetProperty("billing_address");

        Assert.AreEqual(("Mia", "Berlin", "10115", "Muster GmbH"), (Text(billing, "firstname"), Text(billing, "city"), Text(billing, "postcode"), Text(billing, "company")));
    }

    [TestMethod]
    public void Empty_lines_of_a_street_are_left_out()
    {
        var billing = Place(EditableStore.Guest with { Street = ["Lindenweg 4", " ", "Hinterhof"] }).GetProperty("billing_address");

        Assert.AreEqual("""["Lindenweg 4","Hinterhof"]""", billing.GetProperty("street").GetRawText());
    }

    [TestMethod]
    [DataRow("Åsa", "Øst-Çelik")]
    [DataRow("李", "小龍")]
    [DataRow("O'Brien \"M.\"", "<b>\\</b>")]
    [DataRow("\U0001F600", "ẞ")]
    public void Names_of_all_scripts_come_back_as_they_were_entered(string first, string last)
    {
        var order = Place(EditableStore.Guest with { FirstName = first, LastName = last });

        Assert.AreEqual((first, last), (Text(order, "customer_firstname") ?? Text(order.GetProperty("billing_address"), "firstname"), Text(order.GetProperty("billing_address"), "lastname")));
        Assert.AreEqual($"{first} {last}", store.Catalogue.Orders(1, 1).Items.Single().Customer);
    }

    [TestMethod]
    public void An_order_goes_to_the_address_it_is_billed_to_when_only_one_was_entered()
    {
        var order = Place(EditableStore.Guest);
        var shipping = order.GetProperty("extension_attributes").GetProperty("shipping_assignments")[0].GetProperty("shipping").GetProperty("address");

        foreach (var name in new[] { "firstname", "lastname", "city", "postcode", "country_id" })
        {
            Assert.AreEqual(Text(order.GetProperty("billing_address"), name), Text(shipping, name), name);
        }
    }

    [TestMethod]
    public void A_customer_may_enter_another_address_and_the_account_keeps_its_own()
    {
        var before = store.Documents.Find(StoreEntity.Customers, 1)!.Value.ToArray();

        var order = store.Order(store.Front.PlaceOrder(new NewOrder { CustomerId = 1, Buyer = EditableStore.Guest with { City = "Kiel", Postcode = "24103" }, Lines = Lines }));

        Assert.AreEqual(("Kiel", "24103"), (Text(order.GetProperty("billing_address"), "city"), Text(order.GetProperty("billing_address"), "postcode")));
        Assert.AreEqual(1, order.GetProperty("customer_id").GetInt64());
        CollectionAssert.AreEqual(before, store.Documents.Find(StoreEntity.Customers, 1)!.Value.ToArray());
    }

    [TestMethod]
    public void A_customer_without_address_can_order_as_soon_as_one_is_entered()
    {
        var id = store.Front.PlaceOrder(new NewOrder { CustomerId = 17, Buyer = EditableStore.Guest, Lines = Lines, StoreViewId = View(17) });

        Assert.AreEqual("Berlin", Text(store.Order(id).GetProperty("billing_address"), "city"));
        Assert.AreEqual(Text(store.Read(StoreEntity.Customers, 17), "email"), Text(store.Order(id), "customer_email"));
    }

    [TestMethod]
    public void A_customer_may_order_in_another_store_view_of_the_website()
    {
        var id = store.Front.Register(new NewCustomer { Buyer = EditableStore.Guest, StoreViewId = 3 });

        var order = store.Order(store.Front.PlaceOrder(new NewOrder { CustomerId = id, StoreViewId = 4, Lines = Lines }));

        Assert.AreEqual((4, "CHF"), (order.GetProperty("store_id").GetInt32(), Text(order, "order_currency_code")));
    }

    [TestMethod]
    public void The_email_of_the_account_is_on_the_order_even_after_it_was_changed()
    {
        store.Editor.ChangeEmail(1, "neu@example.com");

        var order = store.Order(store.Front.PlaceOrder(new NewOrder { CustomerId = 1, Lines = Lines }));

        Assert.AreEqual("neu@example.com", Text(order, "customer_email"));
    }

    [TestMethod]
    public void A_guest_with_the_email_of_an_account_stays_a_guest()
    {
        var email = Text(store.Read(StoreEntity.Customers, 1), "email")!;

        var order = Place(EditableStore.Guest with { Email = email });

        Assert.AreEqual(1, order.GetProperty("customer_is_guest").GetInt32());
        Assert.IsFalse(order.TryGetProperty("customer_id", out _));
    }

    [TestMethod]
    public void A_customer_that_was_removed_can_no_longer_order()
    {
        store.Documents.Remove(StoreEntity.Customers, 1);

        Assert.ThrowsExactly<StoreRuleException>(() => store.Front.PlaceOrder(new NewOrder { CustomerId = 1, Lines = Lines }));
    }

    [TestMethod]
    public void A_customer_whose_addresses_were_all_deleted_has_to_enter_one()
    {
        store.Editor.ChangeCustomer(1, customer => customer["addresses"] = new JsonArray());

        var refusal = Assert.ThrowsExactly<StoreRuleException>(() => store.Front.PlaceOrder(new NewOrder { CustomerId = 1, Lines = Lines }));

        StringAssert.Contains(refusal.Message, "address");
    }

    [TestMethod]
    public void A_note_of_blanks_is_no_note()
    {
        var id = store.Front.PlaceOrder(new NewOrder { Buyer = EditableStore.Guest, Lines = Lines, Note = "  \n" });

        Assert.IsFalse(store.Order(id).TryGetProperty("customer_note", out _));
    }

    private int View(long customer) => store.Read(StoreEntity.Customers, customer).GetProperty("store_id").GetInt32();

    private JsonElement Place(NewBuyer buyer) => store.Order(store.Front.PlaceOrder(new NewOrder { Buyer = buyer, Lines = Lines }));

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
