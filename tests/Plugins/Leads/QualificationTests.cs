using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Orders;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Leads;

/// <summary>The first order makes a contact of a lead.</summary>
[TestClass]
public sealed class QualificationTests
{
    private readonly LeadWorld _world = new();

    private TestStore Store => _world.Store;

    [TestMethod]
    public void The_first_order_qualifies_the_lead()
    {
        Store.Import(LeadWorld.Registration());

        var result = Store.Import(TestMessages.Order());

        var contact = Store.Single("contact");
        Assert.AreEqual(ImportOutcome.Created, result.Outcome);
        Assert.AreEqual(OrderImport.LeadQualifiedDetail, result.Detail);
        Assert.AreEqual(LeadState.Qualified, _world.State);
        Assert.AreEqual(_world.Lead.Id, contact.Link(ContactTable.OriginatingLead));
        Assert.AreEqual("Anna Müller customer5@example.com Hauptstr. 5", $"{contact.Text("firstname")} {contact.Text("lastname")} {contact.Text("emailaddress1")} {contact.Text("address1_line1")}");
        Assert.AreEqual(contact.Id, Store.Single("mag_order").Link(OrderTable.Contact));
        Assert.AreEqual(contact.Id, _world.CustomerIdentity.Link(IdentityTable.Contact));
        Assert.AreEqual(contact.Id, _world.EmailIdentity.Link(IdentityTable.Contact));
        Assert.AreEqual(_world.Lead.Id, _world.CustomerIdentity.Link(IdentityTable.Lead), "where the contact comes from stays in sight");
        Assert.IsEmpty(Store.Rows("opportunity"));
        Assert.IsEmpty(Store.Rows("account"));
    }

    [TestMethod]
    public void The_same_order_again_and_the_next_one_change_nothing_of_it()
    {
        Store.Import(LeadWorld.Registration(), TestMessages.Order());

        Assert.AreEqual("Unchanged Created", Store.Import(TestMessages.Order(), TestMessages.Order("13")));

        Assert.HasCount(1, Store.Rows("contact"));
        Assert.IsTrue(Store.Rows("mag_order").All(order => order.Link(OrderTable.Contact) == Store.Single("contact").Id));
    }

    [TestMethod]
    [DataRow(true, 1)]
    [DataRow(false, 5)]
    public void When_the_person_agreed_stays_known_of_the_contact_unless_it_was_taken_back_meanwhile(bool stillAgrees, int minute)
    {
        Store.Import(LeadWorld.Registration(1) with { IsSubscribed = true });
        Store.Import(LeadWorld.Registration(2) with { IsSubscribed = true, FirstName = "Anne" });
        if (!stillAgrees)
        {
            Store.Import(LeadWorld.Registration(3) with { IsSubscribed = false });
        }

        Store.Import(TestMessages.Order());
        Store.Import(LeadWorld.Registration(5) with { IsSubscribed = true });

        Assert.AreEqual(TestMessages.Noon.AddMinutes(minute), Store.Single("contact").GetAttributeValue<DateTime?>(ContactTable.ConsentOn));
        Assert.AreEqual(ConsentSource.StoreAccount, Store.Single("contact").Choice<ConsentSource>(ContactTable.ConsentSource));
    }

    [TestMethod]
    public void The_next_registration_message_completes_the_contact_though_it_says_the_same()
    {
        Store.Import(LeadWorld.Registration() with { Gender = 2, IsSubscribed = true }, TestMessages.Order());

        Assert.AreEqual(ImportOutcome.Updated, Store.Import(LeadWorld.Registration() with { Gender = 2, IsSubscribed = true }).Outcome);

        var contact = Store.Single("contact");
        Assert.AreEqual(IdentityTrust.Registered, contact.Choice<IdentityTrust>(ContactTable.Trust));
        Assert.AreEqual(true, contact.GetAttributeValue<bool?>(ContactTable.NewsletterSubscribed));
        Assert.AreEqual(2, contact.Choice(ContactTable.Gender));
    }

    [TestMethod]
    public void The_order_gives_the_lead_the_address_it_lacks()
    {
        Store.Import(LeadWorld.Registration() with { Addresses = [] });

        Store.Import(TestMessages.Order());

        var contact = Store.Single("contact");
        Assert.AreEqual("Hauptstr. 5 München", $"{contact.Text("address1_line1")} {contact.Text("address1_city")}");
        Assert.AreEqual("+49 89 1", contact.Text("telephone1"));
    }

    [TestMethod]
    public void An_address_the_lead_has_stays()
    {
        Store.Import(LeadWorld.Registration());

        Store.Import(TestMessages.Order() with { BillingAddress = TestMessages.Address(null) with { Street = ["Lagerweg 9"] } });

        Assert.AreEqual("Hauptstr. 5", Store.Single("contact").Text("address1_line1"));
    }

    [TestMethod]
    public void A_company_becomes_an_account_with_the_contact_below()
    {
        var nord = new Company { Id = "7", Name = "Nord GmbH", TaxId = "DE1" };
        Store.Import(LeadWorld.Registration() with { Company = nord });

        Store.Import(TestMessages.Order() with { Company = nord });

        var account = Store.Single("account");
        Assert.AreEqual("Nord GmbH DE1", $"{account.Text("name")} {account.Text("mag_taxid")}");
        Assert.AreEqual(account.Id, Store.Single("contact").Link(ContactTable.ParentCustomer));
        Assert.AreEqual(account.Id, Store.Get("mag_identity", "main-company-7").Link(IdentityTable.Account));
        Assert.AreEqual(account.Id, Store.Single("mag_order").Link(OrderTable.Account));
    }

    [TestMethod]
    public void A_guest_order_with_the_address_of_the_lead_qualifies_it_too()
    {
        Store.Import(LeadWorld.Registration());

        var result = Store.Import(TestMessages.GuestOrder(email: "Customer5@Example.com"));

        Assert.AreEqual(OrderImport.LeadQualifiedDetail, result.Detail);
        Assert.AreEqual(LeadState.Qualified, _world.State);
        Assert.AreEqual(Store.Single("contact").Id, Store.Single("mag_order").Link(OrderTable.Contact));

        Assert.AreEqual("Created", Store.Import(new object[] { TestMessages.Order("13") }));
        Assert.HasCount(1, Store.Rows("contact"));
        Assert.AreEqual(Store.Single("contact").Id, _world.CustomerIdentity.Link(IdentityTable.Contact));
    }

    [TestMethod]
    public void The_order_of_a_disqualified_lead_makes_a_contact_and_leaves_the_lead()
    {
        Store.Import(LeadWorld.Registration());
        _world.Close(LeadState.Disqualified);

        var result = Store.Import(TestMessages.Order());

        Assert.IsNull(result.Detail);
        Assert.AreEqual(LeadState.Disqualified, _world.State);
        Assert.AreEqual(Store.Single("contact").Id, _world.CustomerIdentity.Link(IdentityTable.Contact));
    }

    [TestMethod]
    public void A_lead_that_was_qualified_by_hand_leads_to_its_contact()
    {
        Store.Import(LeadWorld.Registration());
        var contact = Store.Add("contact", ("lastname", "Müller"), ("emailaddress1", "elsewhere@example.com"), (ContactTable.OriginatingLead, _world.Lead.ToEntityReference()));
        _world.Close(LeadState.Qualified);

        var result = Store.Import(TestMessages.Order());

        Assert.IsNull(result.Detail);
        Assert.AreEqual(contact, Store.Single("mag_order").Link(OrderTable.Contact));
        Assert.AreEqual(contact, _world.CustomerIdentity.Link(IdentityTable.Contact));
    }

    [TestMethod]
    public void A_contact_somebody_typed_meanwhile_is_the_one_the_lead_becomes()
    {
        Store.Import(LeadWorld.Registration());
        var typed = Store.Add("contact", ("lastname", "Müller"), ("emailaddress1", "customer5@example.com"));

        Store.Import(TestMessages.Order());

        Assert.AreEqual(typed, Store.Single("contact").Id);
        Assert.AreEqual(typed, _world.Lead.Link(LeadTable.ParentContact));
        Assert.AreEqual(LeadState.Qualified, _world.State);
    }

    [TestMethod]
    public void Activities_of_the_lead_stay_and_the_case_of_the_contact_it_became_is_kept()
    {
        Store.Import(LeadWorld.Registration());
        var contact = Store.Add("contact", ("lastname", "Müller"), ("emailaddress1", "customer5@example.com"));
        Store.Add("task", ("subject", "Call back"), ("regardingobjectid", _world.Lead.ToEntityReference()));
        Store.Add("incident", ("title", "Where is it?"), ("customerid", new EntityReference("contact", contact)));

        Store.Import(TestMessages.Order());

        Assert.AreEqual(_world.Lead.Id, Store.Single("task").Link("regardingobjectid"));
        Assert.AreEqual(contact, Store.Single("incident").Link("customerid"));
        Assert.AreEqual(contact, Store.Single("mag_order").Link(OrderTable.Contact));
    }

    [TestMethod]
    public void An_order_in_doubt_leaves_the_lead_open()
    {
        Store.Import(LeadWorld.Registration());
        Store.Add("contact", ("lastname", "A"), ("emailaddress1", "customer5@example.com"));
        Store.Add("contact", ("lastname", "B"), ("emailaddress1", "customer5@example.com"));

        Store.Import(TestMessages.Order());

        Assert.AreEqual(LeadState.Open, _world.State);
        Assert.AreEqual(CustomerMatch.Review, Store.Single("mag_order").Choice<CustomerMatch>(OrderTable.CustomerMatch));
    }

    [TestMethod]
    public void An_order_that_qualifies_a_lead_costs_ten_requests()
    {
        Store.Import(LeadWorld.Registration(), TestMessages.Order());

        Assert.HasCount(10, Store.Requests, _world.Requests);
    }

    [TestMethod]
    public void An_order_that_qualifies_a_lead_of_a_new_company_costs_twelve_requests()
    {
        Store.Import(LeadWorld.Registration());

        Store.Import(TestMessages.Order() with { Company = new Company { Id = "7", Name = "Nord GmbH" } });

        Assert.HasCount(12, Store.Requests, _world.Requests);
    }

    [TestMethod]
    public void The_next_order_of_a_qualified_lead_costs_five_requests()
    {
        Store.Import(LeadWorld.Registration(), TestMessages.Order(), TestMessages.Order("13"));

        Assert.HasCount(5, Store.Requests, _world.Requests);
    }
}
