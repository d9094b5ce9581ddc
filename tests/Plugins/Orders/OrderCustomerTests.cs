using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Orders;

[TestClass]
public sealed class OrderCustomerTests
{
    private readonly TestStore _store = new();

    private Entity OrderRow => _store.Single("mag_order");

    [TestMethod]
    public void Links_the_contact_of_a_known_customer()
    {
        var customer = _store.Import(TestMessages.Customer());

        _store.Import(TestMessages.Order());

        Assert.AreEqual(customer.Id, OrderRow.Link(OrderTable.Contact));
        Assert.AreEqual(CustomerMatch.ExternalKey, OrderRow.Choice<CustomerMatch>(OrderTable.CustomerMatch));
    }

    [TestMethod]
    public void Makes_the_contact_when_the_order_comes_before_its_customer()
    {
        _store.Import(TestMessages.Order());

        var contact = _store.Single("contact");
        Assert.AreEqual(contact.Id, OrderRow.Link(OrderTable.Contact));
        Assert.AreEqual(CustomerMatch.New, OrderRow.Choice<CustomerMatch>(OrderTable.CustomerMatch));
        Assert.AreEqual("Anna", contact.Text("firstname"));
        Assert.AreEqual("customer5@example.com", contact.Text("emailaddress1"));
        Assert.HasCount(2, _store.Rows("mag_identity"));
    }

    [TestMethod]
    public void Lets_the_customer_message_complete_that_contact()
    {
        _store.Import(TestMessages.Order());

        var result = _store.Import(TestMessages.Customer() with { FirstName = "Anna-Maria" });

        Assert.AreEqual(ImportOutcome.Updated, result.Outcome);
        Assert.AreEqual("Anna-Maria", _store.Single("contact").Text("firstname"));
        Assert.AreEqual("Hauptstr. 5", _store.Single("contact").Text("address1_line1"));
        Assert.HasCount(2, _store.Rows("mag_identity"));
    }

    [TestMethod]
    public void Links_an_existing_contact_by_its_address_without_changing_it()
    {
        var known = _store.Add("contact", ("lastname", "Known"), ("emailaddress1", "customer5@example.com"));

        _store.Import(TestMessages.Order());

        Assert.AreEqual(known, OrderRow.Link(OrderTable.Contact));
        Assert.AreEqual(CustomerMatch.Email, OrderRow.Choice<CustomerMatch>(OrderTable.CustomerMatch));
        Assert.AreEqual("Known", _store.Single("contact").Text("lastname"));
    }

    [TestMethod]
    public void Makes_a_contact_of_low_trust_for_a_guest()
    {
        _store.Import(TestMessages.GuestOrder());

        var contact = _store.Single("contact");
        Assert.AreEqual(contact.Id, OrderRow.Link(OrderTable.Contact));
        Assert.AreEqual(CustomerMatch.Guest, OrderRow.Choice<CustomerMatch>(OrderTable.CustomerMatch));
        Assert.AreEqual(IdentityTrust.Guest, contact.Choice<IdentityTrust>("mag_trust"));
        Assert.AreEqual("Hauptstr. 5", contact.Text("address1_line1"));
        Assert.AreEqual("Lagerweg 9", contact.Text("address2_line1"));
        Assert.AreEqual(IdentityTrust.Guest, _store.Single("mag_identity").Choice<IdentityTrust>("mag_trust"));
    }

    [TestMethod]
    public void Finds_a_guest_again()
    {
        _store.Import(TestMessages.GuestOrder("1"), TestMessages.GuestOrder("2", email: " GUEST@example.com"));

        Assert.HasCount(1, _store.Rows("contact"));
        Assert.HasCount(1, _store.Rows("mag_order").Select(row => row.Link(OrderTable.Contact)).Distinct().ToList());
    }

    [TestMethod]
    public void Gives_the_contact_of_a_guest_to_the_customer_who_registers_with_the_address()
    {
        _store.Import(TestMessages.GuestOrder());

        var result = _store.Import(TestMessages.Customer() with { Email = "guest@example.com" });

        Assert.AreEqual(OrderRow.Link(OrderTable.Contact), result.Id);
        Assert.AreEqual(IdentityTrust.Registered, _store.Single("contact").Choice<IdentityTrust>("mag_trust"));
        Assert.HasCount(2, _store.Rows("mag_identity"));
        Assert.IsTrue(_store.Rows("mag_identity").All(row => row.Choice<IdentityTrust>("mag_trust") == IdentityTrust.Registered));
    }

    [TestMethod]
    public void Does_not_give_it_to_a_customer_who_has_not_confirmed_the_address()
    {
        _store.Import(TestMessages.GuestOrder());

        var result = _store.Import(TestMessages.Customer() with { Email = "guest@example.com", IsEmailConfirmed = false });

        Assert.AreNotEqual(OrderRow.Link(OrderTable.Contact), result.Id);
        Assert.HasCount(2, _store.Rows("contact"));
    }

    [TestMethod]
    public void Links_a_guest_to_the_customer_with_the_address()
    {
        var customer = _store.Import(TestMessages.Customer());

        _store.Import(TestMessages.GuestOrder(email: "customer5@example.com"));

        Assert.AreEqual(customer.Id, OrderRow.Link(OrderTable.Contact));
        Assert.AreEqual(IdentityTrust.Registered, _store.Single("contact").Choice<IdentityTrust>("mag_trust"));
    }

    [TestMethod]
    public void Makes_no_contact_for_guests_in_a_store_that_does_not_want_any()
    {
        var store = new TestStore(settings: row => row["mag_createguestcontacts"] = false);

        store.Import(TestMessages.GuestOrder());

        Assert.IsEmpty(store.Rows("contact"));
        Assert.IsNull(store.Single("mag_order").Link(OrderTable.Contact));
        Assert.AreEqual(CustomerMatch.Guest, store.Single("mag_order").Choice<CustomerMatch>(OrderTable.CustomerMatch));
    }

    [TestMethod]
    public void Imports_an_order_without_customer_and_address()
    {
        var result = _store.Import(TestMessages.GuestOrder() with { Email = null });

        Assert.AreEqual(ImportOutcome.Created, result.Outcome);
        Assert.IsNull(OrderRow.Link(OrderTable.Contact));
        Assert.IsFalse(OrderRow.Contains(OrderTable.CustomerMatch));
        Assert.IsEmpty(_store.Rows("contact"));
    }

    [TestMethod]
    public void Imports_an_order_whose_customer_is_in_doubt()
    {
        TwoContacts("customer5@example.com");

        var result = _store.Import(TestMessages.Order());

        Assert.AreEqual(ImportOutcome.Created, result.Outcome);
        Assert.StartsWith("MAG-CUS-004: ", result.Detail);
        Assert.IsNull(OrderRow.Link(OrderTable.Contact));
        Assert.AreEqual(CustomerMatch.Review, OrderRow.Choice<CustomerMatch>(OrderTable.CustomerMatch));
        Assert.AreEqual(ReviewStatus.Pending, _store.Get("mag_identity", "main-customer-5").Choice<ReviewStatus>("mag_reviewstatus"));
    }

    [TestMethod]
    public void Looks_twice_and_writes_nothing_while_the_customer_is_in_doubt()
    {
        TwoContacts("customer5@example.com");

        Assert.AreEqual("Created Unchanged", _store.Import(TestMessages.Order(), TestMessages.Order()));

        Assert.HasCount(2, _store.Requests);
    }

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public void Links_the_contact_a_person_confirmed_with_the_next_import(bool isGuest)
    {
        var order = isGuest ? TestMessages.GuestOrder(email: "customer5@example.com") : TestMessages.Order();
        var right = TwoContacts("customer5@example.com");
        _store.Import(order);
        _store.Change("mag_identity", _store.Single("mag_identity").Id, ("mag_contactid", new EntityReference("contact", right)), ("mag_reviewstatus", new OptionSetValue((int)ReviewStatus.Confirmed)));

        var result = _store.Import(order);

        // The step on the identity may have linked the order before.
        Assert.IsTrue(result.Outcome is ImportOutcome.Updated or ImportOutcome.Unchanged, result.Outcome);
        Assert.AreEqual(right, OrderRow.Link(OrderTable.Contact));
        Assert.AreEqual(isGuest ? CustomerMatch.Guest : CustomerMatch.ExternalKey, OrderRow.Choice<CustomerMatch>(OrderTable.CustomerMatch));
    }

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public void Makes_a_contact_when_a_person_rejected_the_existing_ones(bool isGuest)
    {
        var order = isGuest ? TestMessages.GuestOrder(email: "customer5@example.com") : TestMessages.Order();
        TwoContacts("customer5@example.com");
        _store.Import(order);
        _store.Change("mag_identity", _store.Single("mag_identity").Id, ("mag_reviewstatus", new OptionSetValue((int)ReviewStatus.Rejected)));

        _store.Import(order);
        var again = _store.Import(order);

        Assert.AreEqual(ImportOutcome.Unchanged, again.Outcome);
        Assert.HasCount(3, _store.Rows("contact"));
        Assert.IsNotNull(OrderRow.Link(OrderTable.Contact));
    }

    [TestMethod]
    public void Links_the_order_after_the_customer_in_doubt_was_imported()
    {
        var right = TwoContacts("customer5@example.com");
        _store.Import(TestMessages.Order());
        _store.Change("mag_identity", _store.Single("mag_identity").Id, ("mag_contactid", new EntityReference("contact", right)), ("mag_reviewstatus", new OptionSetValue((int)ReviewStatus.Confirmed)));

        _store.Import(TestMessages.Customer(), TestMessages.Order(revision: 1) with { State = OrderState.Processing });

        Assert.AreEqual(right, OrderRow.Link(OrderTable.Contact));
    }

    [TestMethod]
    public void Links_the_account_of_the_company()
    {
        _store.Import(TestMessages.Order() with { Company = new Company { Id = "7", Name = "Nord GmbH" } });

        var account = _store.Single("account");
        Assert.AreEqual(account.Id, OrderRow.Link(OrderTable.Account));
        Assert.AreEqual(account.Id, _store.Single("contact").Link("parentcustomerid"));
    }

    [TestMethod]
    public void Links_a_guest_only_to_an_account_with_the_tax_number()
    {
        var known = _store.Add("account", ("name", "Nord GmbH"), ("mag_taxid", "DE1"));

        _store.Import(TestMessages.GuestOrder("1") with { Company = new Company { Name = "Nord GmbH", TaxId = "DE 1" } });
        _store.Import(TestMessages.GuestOrder("2", email: "b@example.com") with { Company = new Company { Name = "Nord GmbH" } });
        _store.Import(TestMessages.GuestOrder("3", email: "c@example.com") with { Company = new Company { Name = "Süd GmbH", TaxId = "DE3" } });

        Assert.AreEqual(known, _store.Single("account").Id);
        Assert.AreEqual(known, _store.Get("mag_order", "main-order-1").Link(OrderTable.Account));
        Assert.IsNull(_store.Get("mag_order", "main-order-2").Link(OrderTable.Account));
        Assert.IsNull(_store.Get("mag_order", "main-order-3").Link(OrderTable.Account));
    }

    [TestMethod]
    public void Keeps_the_customer_of_an_order_whose_company_is_in_doubt()
    {
        _store.Add("account", ("name", "Nord GmbH"));
        _store.Add("account", ("name", "Nord GmbH"));

        _store.Import(TestMessages.Order() with { Company = new Company { Name = "Nord GmbH" } });

        Assert.IsNotNull(OrderRow.Link(OrderTable.Contact));
        Assert.IsNull(OrderRow.Link(OrderTable.Account));
    }

    [TestMethod]
    public void Does_not_let_an_old_order_take_the_address_of_somebody()
    {
        _store.Import(TestMessages.Customer("6") with { Email = "old5@example.com", Addresses = [] });
        _store.Import(TestMessages.Customer("5"));

        _store.Import(TestMessages.Order() with { Email = "old5@example.com" });

        Assert.AreEqual(_store.Get("mag_identity", "main-customer-5").Link("mag_contactid"), OrderRow.Link(OrderTable.Contact));
        var old = _store.Rows("mag_identity").Single(row => row.Choice<IdentityKind>("mag_kind") == IdentityKind.Email && row.Text("mag_emailaddress") == "old5@example.com");
        Assert.AreEqual("6", old.Text("mag_magentoid"));
    }

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public void Takes_a_customer_out_of_review_whose_contact_is_active_again(bool isGuest)
    {
        var order = (isGuest ? TestMessages.GuestOrder("1") : TestMessages.Order("1")) with { Lines = [] };
        _store.Import(order);
        var contactId = _store.Single("contact").Id;
        _store.Change("contact", contactId, ("statecode", new OptionSetValue(1)), ("statuscode", new OptionSetValue(2)));
        var held = _store.Import(order with { Source = TestMessages.From("2") });
        _store.Change("contact", contactId, ("statecode", new OptionSetValue(0)), ("statuscode", new OptionSetValue(1)));

        _store.Import(order with { Source = TestMessages.From("2", 1), State = OrderState.Processing });

        Assert.StartsWith("MAG-CUS-006: ", held.Detail);
        Assert.AreEqual(contactId, _store.Get("mag_order", "main-order-2").Link(OrderTable.Contact));
        Assert.IsTrue(_store.Rows("mag_identity").All(row => row.Choice<ReviewStatus>("mag_reviewstatus") == ReviewStatus.None));
    }

    private Guid TwoContacts(string email)
    {
        _store.Add("contact", ("lastname", "A"), ("emailaddress1", email));
        return _store.Add("contact", ("lastname", "B"), ("emailaddress1", email));
    }
}
