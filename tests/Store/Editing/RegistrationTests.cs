using PowerPlatformMagento.Sandbox.Store.Catalogue;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Editing;

/// <summary>An e-mail address has one account on each website.</summary>
[TestClass]
public sealed class RegistrationTests
{
    private readonly EditableStore store = new();

    [TestMethod]
    [DataRow(1, 1, false)]
    [DataRow(1, 2, false, DisplayName = "another store view of the same website")]
    [DataRow(3, 4, false, DisplayName = "both are views of the outlet")]
    [DataRow(1, 3, true, DisplayName = "another website")]
    [DataRow(5, 1, true)]
    public void An_address_is_taken_on_its_website_only(int first, int second, bool allowed)
    {
        Register(view: first);

        if (allowed)
        {
            Assert.AreNotEqual(0, Register(view: second));
        }
        else
        {
            var refusal = Assert.ThrowsExactly<StoreRuleException>(() => Register(view: second));
            StringAssert.Contains(refusal.Message, "already exists in an associated website");
        }
    }

    [TestMethod]
    [DataRow("MIA@EXAMPLE.COM")]
    [DataRow(" mia@example.com")]
    [DataRow("Mia@example.com\t")]
    public void Case_and_space_make_no_other_address(string email)
    {
        Register();

        Assert.ThrowsExactly<StoreRuleException>(() => Register(buyer => buyer with { Email = email }));
    }

    [TestMethod]
    public void An_address_given_up_can_be_taken_again()
    {
        var id = Register();
        store.Editor.ChangeEmail(id, "other@example.com");

        Assert.AreEqual(id + 1, Register());
    }

    [TestMethod]
    public void A_removed_account_frees_its_address()
    {
        store.Documents.Remove(StoreEntity.Customers, Register());

        Assert.AreNotEqual(0, Register());
    }

    [TestMethod]
    [DataRow("email")]
    [DataRow("firstname")]
    [DataRow("city")]
    public void A_registration_without_what_is_required_is_refused_and_leaves_nothing(string field)
    {
        var before = store.Documents.Count(StoreEntity.Customers);

        var refusal = Assert.ThrowsExactly<StoreRuleException>(() => Register(buyer => field switch
        {
            "email" => buyer with { Email = " " },
            "firstname" => buyer with { FirstName = "" },
            _ => buyer with { City = "" },
        }));

        StringAssert.Contains(refusal.Message, $"\"{field}\" is required");
        Assert.AreEqual(before, store.Documents.Count(StoreEntity.Customers));
    }

    [TestMethod]
    [DataRow(0)]
    [DataRow(99)]
    public void Nobody_registers_in_the_admin_view_or_in_none(int view) => Assert.ThrowsExactly<StoreRuleException>(() => Register(view: view));

    [TestMethod]
    public void The_address_of_the_registration_is_the_default_for_both_purposes()
    {
        var customer = store.Read(StoreEntity.Customers, Register());
        var address = customer.GetProperty("addresses").EnumerateArray().Single();

        Assert.IsTrue(address.GetProperty("default_billing").GetBoolean());
        Assert.IsTrue(address.GetProperty("default_shipping").GetBoolean());
        Assert.AreEqual(address.GetProperty("id").GetRawText(), customer.GetProperty("default_billing").GetString());
        Assert.IsNotNull(((IQueryableDocuments)store.Documents).FindAddress(address.GetProperty("id").GetInt64()));
    }

    [TestMethod]
    public void Accounts_of_many_people_have_addresses_of_their_own()
    {
        var ids = Enumerable.Range(0, 20).Select(number => Register(buyer => buyer with { Email = $"person{number}@example.com" })).ToArray();

        CollectionAssert.AllItemsAreUnique(store.Documents.Ids(StoreEntity.Customers)
            .SelectMany(id => store.Read(StoreEntity.Customers, id).GetProperty("addresses").EnumerateArray())
            .Select(address => address.GetProperty("id").GetInt64()).ToArray());
        Assert.IsTrue(ids.All(id => store.Read(StoreEntity.Customers, id).GetProperty("addresses")[0].GetProperty("customer_id").GetInt64() == id));
    }

    [TestMethod]
    public void A_registered_customer_is_the_newest_of_the_catalogue()
    {
        var id = Register(buyer => buyer with { Company = "Muster GmbH" }, view: 5);

        Assert.AreEqual(
            new CatalogueCustomer(id, "Mia Muster", "mia@example.com", "Muster GmbH", 5, store.Time.GetUtcNow(), HasAddress: true),
            store.Catalogue.Customers(1, 1).Items.Single());
    }

    [TestMethod]
    public void Who_does_not_ask_for_the_newsletter_gets_none() =>
        Assert.IsFalse(store.Read(StoreEntity.Customers, Register()).GetProperty("extension_attributes").GetProperty("is_subscribed").GetBoolean());

    [TestMethod]
    public async Task Of_many_people_with_one_address_at_once_one_gets_it()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() =>
        {
            try
            {
                return Register();
            }
            catch (StoreRuleException)
            {
                return 0;
            }
        })));

        Assert.AreEqual(1, results.Count(id => id > 0));
    }

    [TestMethod]
    public void A_change_of_a_customer_moves_its_date_and_keeps_the_day_of_registration()
    {
        var id = Register();
        store.Time.Advance(TimeSpan.FromDays(2));

        store.Editor.ChangeCustomer(id, customer => customer["lastname"] = "Neumann");

        var customer = store.Read(StoreEntity.Customers, id);
        Assert.AreEqual("Neumann", customer.GetProperty("lastname").GetString());
        Assert.AreEqual(EditableStore.Opened, customer.GetProperty("created_at").GetString());
        Assert.AreEqual("2026-11-26 10:00:00", customer.GetProperty("updated_at").GetString());
        Assert.ThrowsExactly<KeyNotFoundException>(() => store.Editor.ChangeEmail(4711, "a@example.com"));
    }

    private long Register(Func<NewBuyer, NewBuyer>? change = null, int view = 1) =>
        store.Front.Register(new NewCustomer { Buyer = change?.Invoke(EditableStore.Guest) ?? EditableStore.Guest, StoreViewId = view });
}
