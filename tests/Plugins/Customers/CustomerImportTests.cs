using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Customers;

[TestClass]
public sealed class CustomerImportTests
{
    private readonly TestStore _store = new();

    [TestMethod]
    public void Makes_a_contact_with_both_identities()
    {
        var result = _store.Import(TestMessages.Customer() with { Prefix = "Dr.", Gender = 2, DateOfBirth = "1980-02-29", IsSubscribed = true });

        var contact = _store.Single("contact");
        Assert.AreEqual(ImportOutcome.Created, result.Outcome);
        Assert.AreEqual(contact.Id, result.Id);
        Assert.AreEqual("Dr.", contact.Text("salutation"));
        Assert.AreEqual("Anna", contact.Text("firstname"));
        Assert.AreEqual("Müller", contact.Text("lastname"));
        Assert.AreEqual("customer5@example.com", contact.Text("emailaddress1"));
        Assert.AreEqual("+49 89 1", contact.Text("telephone1"));
        Assert.AreEqual(2, contact.Choice("gendercode"));
        Assert.AreEqual(new DateTime(1980, 2, 29), contact.GetAttributeValue<DateTime>("birthdate").Date);
        Assert.IsTrue(contact.GetAttributeValue<bool>("mag_newslettersubscribed"));
        Assert.AreEqual(IdentityTrust.Registered, contact.Choice<IdentityTrust>("mag_trust"));
        Assert.AreEqual("Hauptstr. 5", contact.Text("address1_line1"));
        Assert.IsNull(contact.Text("address2_line1"));

        var identity = _store.Get("mag_identity", "main-customer-5");
        Assert.AreEqual(contact.Id, identity.Link("mag_contactid"));
        Assert.AreEqual("base", identity.Text("mag_website"));
        Assert.AreEqual(_store.Id, identity.Link("mag_storeid"));
        Assert.AreEqual(contact.Id, Email("customer5@example.com")!.Link("mag_contactid"));
    }

    [TestMethod]
    public void Takes_the_one_active_contact_with_the_address()
    {
        var known = _store.Add("contact", ("lastname", "Mueller"), ("emailaddress1", "Customer5@Example.com"), ("jobtitle", "Buyer"));

        var result = _store.Import(TestMessages.Customer());

        var contact = _store.Single("contact");
        Assert.AreEqual(ImportOutcome.Updated, result.Outcome);
        Assert.AreEqual(known, contact.Id);
        Assert.AreEqual("Müller", contact.Text("lastname"));
        Assert.AreEqual("Buyer", contact.Text("jobtitle"));
    }

    [TestMethod]
    public void Holds_a_customer_whose_address_several_contacts_have()
    {
        _store.Add("contact", ("lastname", "A"), ("emailaddress1", "customer5@example.com"));
        _store.Add("contact", ("lastname", "B"), ("emailaddress1", "customer5@example.com"));

        var result = _store.Import(TestMessages.Customer());

        var identity = _store.Get("mag_identity", "main-customer-5");
        Assert.AreEqual(ImportOutcome.Held, result.Outcome);
        Assert.AreEqual(identity.Id, result.Id);
        Assert.StartsWith("MAG-CUS-004: ", result.Detail);
        Assert.AreEqual(ReviewStatus.Pending, identity.Choice<ReviewStatus>("mag_reviewstatus"));
        Assert.AreEqual(result.Detail, identity.Text("mag_reviewreason"));
        Assert.DoesNotContain("@", identity.Text("mag_reviewreason")!);
        Assert.HasCount(2, _store.Rows("contact"));
    }

    [TestMethod]
    public void Writes_a_held_customer_once()
    {
        _store.Add("contact", ("lastname", "A"), ("emailaddress1", "customer5@example.com"));
        _store.Add("contact", ("lastname", "B"), ("emailaddress1", "customer5@example.com"));

        Assert.AreEqual("Held Held", _store.Import(TestMessages.Customer(), TestMessages.Customer()));

        Assert.DoesNotContain("Update mag_identity", _store.Requests.ToArray());
        Assert.HasCount(1, _store.Rows("mag_identity"));
    }

    [TestMethod]
    public void Honours_the_contact_a_person_confirmed()
    {
        var right = _store.Add("contact", ("lastname", "A"), ("emailaddress1", "customer5@example.com"));
        _store.Add("contact", ("lastname", "B"), ("emailaddress1", "customer5@example.com"));
        var held = _store.Import(TestMessages.Customer());
        _store.Change("mag_identity", held.Id!.Value, ("mag_contactid", new EntityReference("contact", right)), ("mag_reviewstatus", new OptionSetValue((int)ReviewStatus.Confirmed)));

        var result = _store.Import(TestMessages.Customer());

        Assert.AreEqual(ImportOutcome.Updated, result.Outcome);
        Assert.AreEqual(right, result.Id);
        Assert.AreEqual("Müller", _store.Get("contact", right).Text("lastname"));
        Assert.AreEqual(ReviewStatus.Confirmed, _store.Get("mag_identity", "main-customer-5").Choice<ReviewStatus>("mag_reviewstatus"));
        Assert.AreEqual(right, Email("customer5@example.com")!.Link("mag_contactid"));
    }

    [TestMethod]
    public void Makes_a_new_contact_when_a_person_rejected_the_existing_ones()
    {
        _store.Add("contact", ("lastname", "A"), ("emailaddress1", "customer5@example.com"));
        _store.Add("contact", ("lastname", "B"), ("emailaddress1", "customer5@example.com"));
        var held = _store.Import(TestMessages.Customer());
        _store.Change("mag_identity", held.Id!.Value, ("mag_reviewstatus", new OptionSetValue((int)ReviewStatus.Rejected)));

        var result = _store.Import(TestMessages.Customer());

        Assert.AreEqual(ImportOutcome.Created, result.Outcome);
        Assert.HasCount(3, _store.Rows("contact"));
        Assert.AreEqual(result.Id, _store.Get("mag_identity", "main-customer-5").Link("mag_contactid"));
        Assert.AreEqual(ImportOutcome.Unchanged, _store.Import(TestMessages.Customer()).Outcome);
    }

    [TestMethod]
    public void Holds_a_second_customer_with_the_address_of_the_first()
    {
        _store.Import(TestMessages.Customer("5"));

        var result = _store.Import(TestMessages.Customer("6") with { Email = "customer5@example.com" });

        Assert.AreEqual(ImportOutcome.Held, result.Outcome);
        Assert.StartsWith("MAG-CUS-005: ", result.Detail);
        Assert.HasCount(1, _store.Rows("contact"));
    }

    [TestMethod]
    public void Frees_a_held_customer_once_the_first_has_another_address()
    {
        _store.Import(TestMessages.Customer("5"));
        var second = TestMessages.Customer("6", 1) with { Email = "customer5@example.com", Addresses = [] };

        var outcomes = _store.Import(second, TestMessages.Customer("5", 2) with { Email = "new5@example.com" }, second);

        Assert.AreEqual("Held Updated Created", outcomes);
        Assert.HasCount(2, _store.Rows("contact"));
        Assert.AreEqual(_store.Get("mag_identity", "main-customer-6").Link("mag_contactid"), Email("customer5@example.com")!.Link("mag_contactid"));
    }

    [TestMethod]
    public void Keeps_customers_of_two_websites_apart_but_finds_their_common_contact()
    {
        _store.Import(TestMessages.Customer("5") with { Email = "both@example.com" });

        var result = _store.Import(TestMessages.Customer("6") with { Email = "both@example.com", Website = "outlet", Addresses = [] });

        Assert.AreEqual(ImportOutcome.Updated, result.Outcome);
        Assert.HasCount(1, _store.Rows("contact"));
        Assert.HasCount(4, _store.Rows("mag_identity"));
    }

    [TestMethod]
    public void Uses_one_scope_in_a_store_that_shares_accounts()
    {
        var store = new TestStore(settings: row => row["mag_accountsharing"] = new OptionSetValue((int)AccountSharing.Global));

        store.Import(TestMessages.Customer());

        Assert.IsTrue(store.Rows("mag_identity").Any(row => row.Text("mag_externalkey")!.StartsWith("main-email-global-", StringComparison.Ordinal)));
    }

    [TestMethod]
    public void Does_not_match_nor_claim_an_address_that_is_not_confirmed()
    {
        var victim = _store.Add("contact", ("lastname", "Victim"), ("emailaddress1", "customer5@example.com"));

        var result = _store.Import(TestMessages.Customer() with { IsEmailConfirmed = false });

        Assert.AreEqual(ImportOutcome.Created, result.Outcome);
        Assert.AreNotEqual(victim, result.Id);
        Assert.IsNull(Email("customer5@example.com"));
        Assert.AreEqual(IdentityTrust.Unconfirmed, _store.Get("contact", result.Id!.Value).Choice<IdentityTrust>("mag_trust"));
    }

    [TestMethod]
    public void Claims_the_address_once_it_is_confirmed()
    {
        _store.Import(TestMessages.Customer() with { IsEmailConfirmed = false });

        var result = _store.Import(TestMessages.Customer(revision: 1));

        Assert.AreEqual(result.Id, Email("customer5@example.com")!.Link("mag_contactid"));
        Assert.AreEqual(IdentityTrust.Registered, _store.Single("contact").Choice<IdentityTrust>("mag_trust"));
    }

    [TestMethod]
    public void Moves_contact_and_identity_when_the_address_changes()
    {
        var first = _store.Import(TestMessages.Customer());

        _store.Import(TestMessages.Customer(revision: 1) with { Email = "anna.new@example.com" });

        var contact = _store.Single("contact");
        Assert.AreEqual(first.Id, contact.Id);
        Assert.AreEqual("anna.new@example.com", contact.Text("emailaddress1"));
        Assert.IsNull(Email("customer5@example.com"));
        Assert.AreEqual(contact.Id, Email("anna.new@example.com")!.Link("mag_contactid"));
        Assert.HasCount(2, _store.Rows("mag_identity"));
    }

    [TestMethod]
    public void Takes_over_the_guest_address_a_customer_changes_to()
    {
        _store.Import(TestMessages.Customer());
        _store.Import(TestMessages.GuestOrder(email: "guest@example.com"));

        var result = _store.Import(TestMessages.Customer(revision: 1) with { Email = "guest@example.com" });

        Assert.AreEqual(result.Id, Email("guest@example.com")!.Link("mag_contactid"));
        Assert.IsNull(Email("customer5@example.com")!.Link("mag_contactid"));
    }

    [TestMethod]
    public void Holds_a_customer_whose_contact_is_inactive_and_leaves_it_so()
    {
        var first = _store.Import(TestMessages.Customer());
        _store.Change("contact", first.Id!.Value, ("statecode", new OptionSetValue(1)), ("statuscode", new OptionSetValue(2)));

        var result = _store.Import(TestMessages.Customer(revision: 1) with { FirstName = "Anne" });

        Assert.AreEqual(ImportOutcome.Held, result.Outcome);
        Assert.StartsWith("MAG-CUS-006: ", result.Detail);
        Assert.AreEqual(1, _store.Single("contact").Choice("statecode"));
        Assert.AreEqual("Anna", _store.Single("contact").Text("firstname"));
    }

    [TestMethod]
    public void Imports_a_held_customer_after_its_contact_was_activated()
    {
        var first = _store.Import(TestMessages.Customer());
        _store.Change("contact", first.Id!.Value, ("statecode", new OptionSetValue(1)), ("statuscode", new OptionSetValue(2)));
        var change = TestMessages.Customer(revision: 1) with { FirstName = "Anne" };
        _store.Import(change);
        _store.Change("contact", first.Id!.Value, ("statecode", new OptionSetValue(0)), ("statuscode", new OptionSetValue(1)));

        Assert.AreEqual(ImportOutcome.Updated, _store.Import(change).Outcome);
        Assert.AreEqual("Anne", _store.Single("contact").Text("firstname"));
        Assert.AreEqual(ReviewStatus.None, _store.Get("mag_identity", "main-customer-5").Choice<ReviewStatus>("mag_reviewstatus"));
    }

    [TestMethod]
    public void Does_not_erase_what_the_message_does_not_carry()
    {
        _store.Import(TestMessages.Customer() with { Prefix = "Dr.", DateOfBirth = "1980-02-29" });

        _store.Import(TestMessages.Customer(revision: 1) with { Addresses = [] });

        var contact = _store.Single("contact");
        Assert.AreEqual("Dr.", contact.Text("salutation"));
        Assert.AreEqual("+49 89 1", contact.Text("telephone1"));
        Assert.AreEqual("Hauptstr. 5", contact.Text("address1_line1"));
        Assert.IsTrue(contact.Contains("birthdate"));
    }

    [TestMethod]
    public void Does_not_bring_back_a_deleted_contact_for_a_message_that_says_nothing_new()
    {
        var first = _store.Import(TestMessages.Customer());
        _store.Service.Delete("contact", first.Id!.Value);

        Assert.AreEqual(ImportOutcome.Unchanged, _store.Import(TestMessages.Customer()).Outcome);
        Assert.IsEmpty(_store.Rows("contact"));
    }

    [TestMethod]
    public void Makes_the_contact_again_when_a_deleted_one_changes_in_the_store()
    {
        var first = _store.Import(TestMessages.Customer());
        _store.Service.Delete("contact", first.Id!.Value);

        var result = _store.Import(TestMessages.Customer(revision: 1) with { FirstName = "Anne" });

        Assert.AreEqual(ImportOutcome.Created, result.Outcome);
        Assert.AreEqual(result.Id, Email("customer5@example.com")!.Link("mag_contactid"));
    }

    [TestMethod]
    public void Leaves_the_address_of_a_contact_empty_when_it_is_too_long_for_it_but_knows_it()
    {
        var email = new string('a', 110) + "@example.com";

        var result = _store.Import(TestMessages.Customer() with { Email = email });

        Assert.IsNull(_store.Single("contact").Text("emailaddress1"));
        Assert.AreEqual(email, _store.Get("mag_identity", "main-customer-5").Text("mag_emailaddress"));
        Assert.AreEqual(result.Id, Email(email)!.Link("mag_contactid"));
    }

    [TestMethod]
    public void Does_not_take_a_contact_whose_address_differs_in_an_accent()
    {
        var other = _store.Add("contact", ("lastname", "Muller"), ("emailaddress1", "muller@example.com"));

        var result = _store.Import(TestMessages.Customer() with { Email = "müller@example.com" });

        Assert.AreEqual(ImportOutcome.Created, result.Outcome);
        Assert.AreNotEqual(other, result.Id);
    }

    private Entity? Email(string address) =>
        _store.Rows("mag_identity").SingleOrDefault(row => row.Choice<IdentityKind>("mag_kind") == IdentityKind.Email && row.Text("mag_emailaddress") == address);
}
