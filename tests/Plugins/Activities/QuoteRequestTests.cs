using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Orders;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Activities;

/// <summary>Quote requests make leads of people nobody knows, one each.</summary>
[TestClass]
public sealed class QuoteRequestTests
{
    private readonly ActivityWorld _world = new();

    private TestStore Store => _world.Store;

    [TestMethod]
    public void A_quote_request_of_somebody_new_makes_a_lead_and_stands_on_its_timeline()
    {
        var result = _world.Import(ActivityWorld.Quote());

        var lead = Store.Single("lead");
        Assert.AreEqual(ImportOutcome.Created, result.Outcome);
        Assert.AreEqual("Nora Neu, Nord GmbH, +49 89 2, new@example.com", $"{lead.Text("firstname")} {lead.Text("lastname")}, {lead.Text("companyname")}, {lead.Text("telephone1")}, {lead.Text("emailaddress1")}");
        Assert.AreEqual(LeadOrigin.QuoteRequest, lead.Choice<LeadOrigin>(LeadTable.Origin));
        Assert.StartsWith("main-email-", lead.Text(LeadTable.ExternalKey));
        Assert.AreEqual(false, lead.GetAttributeValue<bool?>(LeadTable.MarketingConsent));
        Assert.AreEqual(lead.Id, _world.Activity.Link(WebActivityTable.Regarding));
        Assert.AreEqual("500 x MUG", _world.Activity.Text(WebActivityTable.Contents));
        Assert.AreEqual("500 mugs, please.", _world.Activity.Text(WebActivityTable.Description));
        Assert.HasCount(9, _world.Requests, string.Join(", ", _world.Requests));
    }

    [TestMethod]
    public void The_next_request_of_the_same_person_makes_no_second_lead()
    {
        _world.Import(ActivityWorld.Quote());

        _world.Import(ActivityWorld.Quote("q2", "New@Example.com"));

        Assert.HasCount(1, Store.Rows("lead"));
        Assert.IsTrue(Store.Rows("mag_webactivity").All(row => row.Link(WebActivityTable.Regarding) == Store.Single("lead").Id));
        Assert.HasCount(6, _world.Requests, string.Join(", ", _world.Requests));
    }

    [TestMethod]
    public void A_refused_marketing_consent_does_not_lose_the_request()
    {
        _world.Import(ActivityWorld.Quote() with { HasConsent = false });

        Assert.AreEqual(false, Store.Single("lead").GetAttributeValue<bool?>(LeadTable.MarketingConsent));
        Assert.HasCount(1, Store.Rows("mag_webactivity"));
    }

    [TestMethod]
    public void A_request_of_a_contact_makes_no_lead()
    {
        var contact = Store.Add("contact", ("lastname", "Neu"), ("emailaddress1", "new@example.com"));

        _world.Import(ActivityWorld.Quote());

        Assert.IsEmpty(Store.Rows("lead"));
        Assert.AreEqual(contact, _world.Activity.Link(WebActivityTable.Regarding));
    }

    [TestMethod]
    public void A_request_of_a_lead_somebody_typed_goes_to_that_lead()
    {
        var typed = Store.Add("lead", ("subject", "Fair"), ("lastname", "Neu"), ("emailaddress1", "new@example.com"));

        _world.Import(ActivityWorld.Quote());

        Assert.AreEqual(typed, Store.Single("lead").Id);
        Assert.AreEqual(typed, _world.Activity.Link(WebActivityTable.Regarding));
    }

    [TestMethod]
    public void A_request_in_doubt_is_kept_with_what_the_person_said_and_waits()
    {
        foreach (var name in new[] { "A", "B", "C" })
        {
            Store.Add("contact", ("lastname", name), ("emailaddress1", "new@example.com"));
        }

        var result = _world.Import(ActivityWorld.Quote());

        Assert.AreEqual(ImportOutcome.Held, result.Outcome);
        Assert.StartsWith("MAG-CUS-004", result.Detail);
        Assert.IsEmpty(Store.Rows("lead"));
        Assert.IsNull(_world.Activity.Link(WebActivityTable.Regarding));
        Assert.AreEqual("500 mugs, please.\nNora Neu\nNord GmbH\nnew@example.com\n+49 89 2", _world.Activity.Text(WebActivityTable.Description));
        Assert.AreEqual(ReviewStatus.Pending, Store.Single("mag_identity").Choice<ReviewStatus>(IdentityTable.ReviewStatus));
        Assert.AreEqual(ImportOutcome.Unchanged, _world.Import(ActivityWorld.Quote()).Outcome);
    }

    [TestMethod]
    public void A_request_in_doubt_between_two_leads_waits()
    {
        Store.Add("lead", ("subject", "1"), ("lastname", "A"), ("emailaddress1", "new@example.com"));
        Store.Add("lead", ("subject", "2"), ("lastname", "B"), ("emailaddress1", "new@example.com"));

        Assert.StartsWith("MAG-LEA-001", _world.Import(ActivityWorld.Quote()).Detail);
        Assert.HasCount(2, Store.Rows("lead"));
    }

    [TestMethod]
    public void A_disqualified_lead_gets_the_request_and_stays_disqualified()
    {
        _world.Import(ActivityWorld.Quote());
        Store.Change("lead", Store.Single("lead").Id, ("statecode", new Microsoft.Xrm.Sdk.OptionSetValue(2)), ("statuscode", new Microsoft.Xrm.Sdk.OptionSetValue(4)));

        _world.Import(ActivityWorld.Quote("q2"));

        Assert.AreEqual((int)LeadState.Disqualified, Store.Single("lead").Choice("statecode"));
        Assert.HasCount(2, Store.Rows("mag_webactivity"));
    }

    [TestMethod]
    public void A_person_without_any_address_is_nobody()
    {
        Assert.AreEqual(ImportOutcome.Unchanged, _world.Import(ActivityWorld.Quote() with { Email = " " }).Outcome);

        Assert.IsEmpty(Store.Rows("lead"));
    }

    [TestMethod]
    public void The_guest_order_after_the_quote_qualifies_the_lead()
    {
        _world.Import(ActivityWorld.Quote());

        var result = Store.Import(TestMessages.GuestOrder(email: "new@example.com"));

        Assert.AreEqual(OrderImport.LeadQualifiedDetail, result.Detail);
        Assert.AreEqual("Nora", Store.Single("contact").Text("firstname"));
    }

    [TestMethod]
    public void The_registration_after_the_quote_makes_a_contact_of_the_lead()
    {
        _world.Import(ActivityWorld.Quote(email: "customer5@example.com"));

        var result = Store.Import(TestMessages.Customer());

        Assert.AreEqual(Store.Single("contact").Id, result.Id);
        Assert.AreEqual(Store.Single("lead").Id, Store.Single("contact").Link(ContactTable.OriginatingLead));
        Assert.AreEqual("Anna", Store.Single("contact").Text("firstname"));
    }

    [TestMethod]
    public void A_quote_of_a_customer_who_was_not_synced_yet_meets_the_registration()
    {
        _world.Import(ActivityWorld.Quote(email: "customer5@example.com") with { CustomerId = "5" });
        Assert.AreEqual("main-customer-5", Store.Single("lead").Text(LeadTable.ExternalKey));

        Store.Import(TestMessages.Customer(), TestMessages.Order());

        Assert.HasCount(1, Store.Rows("contact"));
        Assert.HasCount(1, Store.Rows("lead"));
    }
}
