using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Leads;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Leads;

/// <summary>Registrations in a store whose registrations become leads.</summary>
[TestClass]
public sealed class RegistrationTests
{
    private readonly LeadWorld _world = new();

    private TestStore Store => _world.Store;

    [TestMethod]
    public void A_registration_nobody_knows_becomes_a_lead_with_its_origin()
    {
        var result = Store.Import(LeadWorld.Registration() with { IsSubscribed = true, Company = new Company { Name = "Nord GmbH", JobTitle = "Buyer" } });

        var lead = _world.Lead;
        Assert.AreEqual(ImportOutcome.Created, result.Outcome);
        Assert.AreEqual(lead.Id, result.Id);
        Assert.AreEqual("Anna Müller Nord GmbH Buyer", $"{lead.Text("firstname")} {lead.Text("lastname")} {lead.Text("companyname")} {lead.Text("jobtitle")}");
        Assert.AreEqual("customer5@example.com", lead.Text("emailaddress1"));
        Assert.AreEqual("Hauptstr. 5", lead.Text("address1_line1"));
        Assert.AreEqual(LeadOrigin.Registration, lead.Choice<LeadOrigin>(LeadTable.Origin));
        Assert.AreEqual(Store.Id, lead.Link(LeadTable.Store));
        Assert.AreEqual("5", lead.Text(LeadTable.MagentoCustomerId));
        Assert.AreEqual("main-customer-5", lead.Text(LeadTable.ExternalKey));
        Assert.AreEqual(true, lead.GetAttributeValue<bool?>(LeadTable.MarketingConsent));
        Assert.AreEqual(TestMessages.Noon, lead.GetAttributeValue<DateTime>(LeadTable.ConsentOn));
        Assert.IsEmpty(Store.Rows("contact"));
        Assert.IsEmpty(Store.Rows("account"));
    }

    [TestMethod]
    public void Customer_and_address_lead_to_the_lead()
    {
        Store.Import(LeadWorld.Registration());

        Assert.AreEqual(_world.Lead.Id, _world.CustomerIdentity.Link(IdentityTable.Lead));
        Assert.AreEqual(_world.Lead.Id, _world.EmailIdentity.Link(IdentityTable.Lead));
        Assert.IsNull(_world.CustomerIdentity.Link(IdentityTable.Contact));
    }

    [TestMethod]
    public void The_same_registration_again_changes_nothing()
    {
        Store.Import(LeadWorld.Registration());

        var result = Store.Import(LeadWorld.Registration());

        Assert.AreEqual(ImportOutcome.Unchanged, result.Outcome);
        Assert.AreEqual(_world.Lead.Id, result.Id);
        Assert.HasCount(1, Store.Requests, _world.Requests);
    }

    [TestMethod]
    public void A_changed_registration_changes_the_lead()
    {
        Store.Import(LeadWorld.Registration());

        var result = Store.Import(LeadWorld.Registration(1) with { FirstName = "Anne", Email = "anne@example.com", IsSubscribed = true });

        Assert.AreEqual(ImportOutcome.Updated, result.Outcome);
        Assert.AreEqual("Anne", _world.Lead.Text("firstname"));
        Assert.AreEqual("anne@example.com", _world.Lead.Text("emailaddress1"));
        Assert.AreEqual(TestMessages.Noon.AddMinutes(1), _world.Lead.GetAttributeValue<DateTime>(LeadTable.ConsentOn));
        Assert.AreEqual("anne@example.com", _world.EmailIdentity.Text(IdentityTable.EmailAddress));
    }

    [TestMethod]
    public void Consent_keeps_its_time_and_goes_when_it_is_withdrawn()
    {
        Store.Import(LeadWorld.Registration() with { IsSubscribed = true });
        Store.Import(LeadWorld.Registration(5) with { IsSubscribed = true, FirstName = "Anne" });
        Assert.AreEqual(TestMessages.Noon, _world.Lead.GetAttributeValue<DateTime>(LeadTable.ConsentOn));

        Store.Import(LeadWorld.Registration(6) with { IsSubscribed = false });

        Assert.AreEqual(false, _world.Lead.GetAttributeValue<bool?>(LeadTable.MarketingConsent));
        Assert.IsNull(_world.Lead.GetAttributeValue<DateTime?>(LeadTable.ConsentOn));
    }

    [TestMethod]
    public void Somebody_with_a_contact_becomes_no_lead()
    {
        var contact = Store.Add("contact", ("lastname", "Müller"), ("emailaddress1", "customer5@example.com"));

        var result = Store.Import(LeadWorld.Registration());

        Assert.AreEqual(contact, result.Id);
        Assert.IsEmpty(Store.Rows("lead"));
    }

    [TestMethod]
    public void Somebody_who_ordered_as_guest_becomes_no_lead()
    {
        Store.Import(TestMessages.GuestOrder(email: "customer5@example.com"));

        var result = Store.Import(LeadWorld.Registration());

        Assert.AreEqual(Store.Single("contact").Id, result.Id);
        Assert.IsEmpty(Store.Rows("lead"));
        Assert.AreEqual(result.Id, Store.Single("mag_order").Link(OrderTable.Contact));
    }

    [TestMethod]
    public void An_address_of_three_contacts_waits_for_a_person()
    {
        foreach (var name in new[] { "A", "B", "C" })
        {
            Store.Add("contact", ("lastname", name), ("emailaddress1", "customer5@example.com"));
        }

        var result = Store.Import(LeadWorld.Registration());

        Assert.AreEqual(ImportOutcome.Held, result.Outcome);
        Assert.StartsWith("MAG-CUS-004", result.Detail);
        Assert.IsEmpty(Store.Rows("lead"));
        Assert.AreEqual(ReviewStatus.Pending, _world.CustomerIdentity.Choice<ReviewStatus>(IdentityTable.ReviewStatus));
    }

    [TestMethod]
    public void The_lead_a_sales_person_typed_is_taken_over()
    {
        var typed = Store.Add("lead", ("subject", "Trade fair"), ("lastname", "M"), ("emailaddress1", "customer5@example.com"), ("description", "Met at the fair"));

        var result = Store.Import(LeadWorld.Registration());

        Assert.AreEqual(typed, result.Id);
        Assert.AreEqual("Met at the fair", _world.Lead.Text("description"));
        Assert.AreEqual(typed, _world.CustomerIdentity.Link(IdentityTable.Lead));
    }

    [TestMethod]
    public void An_address_of_two_open_leads_waits_until_a_person_chose()
    {
        var first = Store.Add("lead", ("subject", "1"), ("lastname", "A"), ("emailaddress1", "customer5@example.com"));
        Store.Add("lead", ("subject", "2"), ("lastname", "B"), ("emailaddress1", "customer5@example.com"));

        var held = Store.Import(LeadWorld.Registration());
        Assert.AreEqual(ImportOutcome.Held, held.Outcome);
        Assert.StartsWith("MAG-LEA-001", held.Detail);

        Store.Change("mag_identity", _world.CustomerIdentity.Id, (IdentityTable.Lead, new Microsoft.Xrm.Sdk.EntityReference("lead", first)), (IdentityTable.ReviewStatus, new Microsoft.Xrm.Sdk.OptionSetValue((int)ReviewStatus.Confirmed)));
        var result = Store.Import(LeadWorld.Registration());

        Assert.AreEqual(first, result.Id);
        Assert.HasCount(2, Store.Rows("lead"));
    }

    [TestMethod]
    public void A_disqualified_lead_stays_and_no_second_one_is_made()
    {
        Store.Import(LeadWorld.Registration());
        _world.Close(LeadState.Disqualified);

        var result = Store.Import(LeadWorld.Registration(1) with { FirstName = "Anne" });

        Assert.AreEqual(ImportOutcome.Unchanged, result.Outcome);
        Assert.AreEqual(RegisteredLeads.DisqualifiedDetail, result.Detail);
        Assert.AreEqual("Anna", _world.Lead.Text("firstname"));
        Assert.AreEqual(LeadState.Disqualified, _world.State);
        Assert.IsEmpty(Store.Rows("contact"));
    }

    [TestMethod]
    public void A_customer_who_has_not_confirmed_the_address_proves_nothing_by_it()
    {
        Store.Add("lead", ("subject", "1"), ("lastname", "A"), ("emailaddress1", "customer5@example.com"));

        Store.Import(LeadWorld.Registration() with { IsEmailConfirmed = false });

        Assert.HasCount(2, Store.Rows("lead"));
        Assert.HasCount(1, Store.Rows("mag_identity"));
    }

    [TestMethod]
    public void A_store_that_makes_contacts_makes_no_leads()
    {
        var world = new LeadWorld(RegistrationPolicy.Contact);

        world.Store.Import(LeadWorld.Registration());

        Assert.IsEmpty(world.Store.Rows("lead"));
        Assert.HasCount(1, world.Store.Rows("contact"));
    }

    [TestMethod]
    public void A_store_that_no_longer_makes_leads_qualifies_the_lead_with_the_next_change()
    {
        Store.Import(LeadWorld.Registration());
        Store.Change("mag_store", Store.Id, (StoreTable.RegistrationPolicy, new Microsoft.Xrm.Sdk.OptionSetValue((int)RegistrationPolicy.Contact)));

        var result = Store.Import(LeadWorld.Registration(1) with { FirstName = "Anne" });

        Assert.AreEqual(Store.Single("contact").Id, result.Id);
        Assert.AreEqual(LeadState.Qualified, _world.State);
        Assert.AreEqual("Anne", Store.Single("contact").Text("firstname"));
    }

    [TestMethod]
    public void A_new_lead_costs_five_requests()
    {
        Store.Import(LeadWorld.Registration());

        Assert.HasCount(5, Store.Requests, _world.Requests);
    }

    [TestMethod]
    public void A_change_of_a_lead_costs_six_requests()
    {
        Store.Import(LeadWorld.Registration(), LeadWorld.Registration(1) with { FirstName = "Anne" });

        Assert.HasCount(6, Store.Requests, _world.Requests);
    }
}
