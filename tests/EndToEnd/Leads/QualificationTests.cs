using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.EndToEnd.Tests.Leads;

/// <summary>The first order makes a contact of the lead, and everything that is known of the person stays.</summary>
[TestClass]
public sealed class QualificationTests
{
    private static LiveShop _shop = null!;

    [ClassInitialize]
    public static async Task Start(TestContext context) => _shop = await LeadShop.StartAsync();

    [ClassCleanup]
    public static async Task Stop() => await _shop.DisposeAsync();

    [TestMethod]
    public async Task The_first_order_makes_the_contact_and_nothing_the_lead_had_is_lost()
    {
        var person = LiveShop.Person("Quentin", "Quist");
        var customer = await _shop.RegisterAsync(person);
        var lead = _shop.LeadOf(person.Email);
        var call = _shop.Clerk.Create(new Entity("phonecall") { ["subject"] = "First call", ["regardingobjectid"] = lead.ToEntityReference() });
        await _shop.TellAsync("web-activity", "quist-1", Viewed(customer), "product-viewed");
        Assert.AreEqual(lead.Id, ActivityOf("quist-1").Link("regardingobjectid"));

        var order = _shop.Order(person, customer);
        await _shop.ArrivedAsync();

        var contact = _shop.World.Contacts(person.Email).Single();
        Assert.AreEqual(LeadShop.Qualified, _shop.LeadOf(person.Email).Choice("statecode"));
        Assert.AreEqual(lead.Id, contact.Link("originatingleadid"));
        Assert.AreEqual(contact.Id, _shop.ContactOf(customer));
        Assert.AreEqual(contact.Id, _shop.ContactBehind(person.Email));
        Assert.AreEqual(lead.Id, _shop.World.Find("mag_identity", "customer", customer)!.Link("mag_leadid"));
        Assert.AreEqual(contact.Id, _shop.World.Order(order).Link("mag_contactid"));
        Assert.AreEqual(contact.Id, ActivityOf("quist-1").Link("regardingobjectid"));
        Assert.AreEqual(lead.Id, _shop.Row("phonecall", call).Link("regardingobjectid"));
        Assert.AreEqual(("Quentin", "Lindenweg 4", "+49 30 1"), (contact.Text("firstname"), contact.Text("address1_line1"), contact.Text("telephone1")));

        var next = _shop.Order(person, customer);
        _shop.Store.Orders.ChangeCustomer(customer, document => document["lastname"] = "Quast");
        await _shop.ArrivedAsync();
        Assert.AreEqual(contact.Id, _shop.World.Order(next).Link("mag_contactid"));
        Assert.AreEqual("Quast", _shop.World.Contacts(person.Email).Single().Text("lastname"));
        Assert.AreEqual("Quist", _shop.LeadOf(person.Email).Text("lastname"));
    }

    [TestMethod]
    public async Task An_order_as_guest_with_the_address_of_the_lead_counts_too()
    {
        var person = LiveShop.Person("Anton", "Anders");
        var customer = await _shop.RegisterAsync(person);

        var order = _shop.Order(person);
        await _shop.ArrivedAsync();

        var contact = _shop.World.Contacts(person.Email).Single().Id;
        Assert.AreEqual(LeadShop.Qualified, _shop.LeadOf(person.Email).Choice("statecode"));
        Assert.AreEqual(contact, _shop.World.Order(order).Link("mag_contactid"));

        var second = _shop.Order(person, customer);
        await _shop.ArrivedAsync();
        Assert.AreEqual((contact, contact), (_shop.World.Order(second).Link("mag_contactid"), _shop.ContactOf(customer)));
        Assert.HasCount(1, _shop.World.Contacts(person.Email));
    }

    [TestMethod]
    public async Task A_lead_of_a_company_becomes_account_and_contact()
    {
        var person = LiveShop.Person("Nils", "Nord") with { Company = "Nord GmbH", VatId = "DE123456789" };
        var customer = await _shop.RegisterAsync(person);
        Assert.AreEqual("Nord GmbH", _shop.LeadOf(person.Email).Text("companyname"));
        Assert.IsFalse(_shop.World.Rows("account").Any(row => row.Text("name") == "Nord GmbH"), "A lead needs no account yet.");

        var order = _shop.Order(person, customer);
        await _shop.ArrivedAsync();

        var account = _shop.World.Rows("account").Single(row => row.Text("name") == "Nord GmbH").Id;
        var contact = _shop.World.Contacts(person.Email).Single();
        Assert.AreEqual(account, contact.Link("parentcustomerid"));
        Assert.AreEqual((contact.Id, account), (_shop.World.Order(order).Link("mag_contactid"), _shop.World.Order(order).Link("mag_accountid")));
        Assert.AreEqual(account, _shop.World.Rows("mag_identity").Single(row => row.Option("mag_kind") == 2 && row.Link("mag_accountid") == account).Link("mag_accountid"));
    }

    [TestMethod]
    public async Task A_lead_that_asked_the_service_first_becomes_the_contact_of_its_case()
    {
        var person = LiveShop.Person("Frida", "Frage");
        var customer = await _shop.RegisterAsync(person);
        await _shop.TellAsync("service-request", "frida-1", new JsonObject
        {
            ["subject"] = "Is it blue?", ["message"] = "The mug.", ["email"] = person.Email, ["customerId"] = $"{customer}", ["customerName"] = "Frida Frage",
        });
        var contact = _shop.World.Contacts(person.Email).Single().Id;

        _shop.Order(person, customer);
        await _shop.ArrivedAsync();

        Assert.AreEqual(contact, _shop.World.Contacts(person.Email).Single().Id);
        Assert.AreEqual(contact, _shop.World.Rows("incident").Single(row => row.Text("mag_servicerequestid") == "frida-1").Link("customerid"));
        Assert.AreEqual((LeadShop.Qualified, contact), (_shop.LeadOf(person.Email).Choice("statecode"), _shop.LeadOf(person.Email).Link("parentcontactid")));
        Assert.AreEqual(contact, _shop.ContactOf(customer));
    }

    [TestMethod]
    public async Task The_order_of_a_lead_whose_address_three_contacts_have_meanwhile_waits_for_a_person()
    {
        var person = LiveShop.Person("Zoe", "Zweifel");
        var customer = await _shop.RegisterAsync(person);
        var contacts = new[] { "Eins", "Zwei", "Drei" }.Select(name => _shop.Type(name, person.Email)).ToList();

        var order = _shop.Order(person, customer);
        await _shop.ArrivedAsync();

        Assert.AreEqual(LeadShop.Open, _shop.LeadOf(person.Email).Choice("statecode"));
        Assert.AreEqual(4, _shop.World.Order(order).Option("mag_customermatch"));
        Assert.IsNull(_shop.World.Order(order).Link("mag_contactid"));
        var held = _shop.World.Find("mag_identity", "customer", customer)!;
        Assert.AreEqual(1, held.Option("mag_reviewstatus"));
        StringAssert.StartsWith(held.Text("mag_reviewreason"), "MAG-CUS-004: ");

        _shop.Clerk.Update(new Entity("mag_identity", held.Id) { ["mag_contactid"] = new EntityReference("contact", contacts[2]), ["mag_reviewstatus"] = new OptionSetValue(772100002) });
        _shop.Order(person, customer);
        await _shop.ArrivedAsync();
        Assert.AreEqual(contacts[2], _shop.World.Order(order).Link("mag_contactid"));
        Assert.AreEqual((LeadShop.Qualified, contacts[2]), (_shop.LeadOf(person.Email).Choice("statecode"), _shop.LeadOf(person.Email).Link("parentcontactid")));
        Assert.HasCount(3, _shop.World.Contacts(person.Email));
    }

    [TestMethod]
    public async Task The_second_of_two_first_orders_committing_amid_the_qualification_gives_one_contact()
    {
        var race = new OrderRace(request => request is UpdateRequest { Target.LogicalName: "lead" });
        await using var shop = await LeadShop.StartAsync(new WorldOptions { BeforeMessage = race.Run });
        var person = LiveShop.Person("Rosa", "Rasch");
        var customer = await shop.RegisterAsync(person);
        race.Dataverse = shop.World.Dataverse;

        var order = shop.Order(person, customer);
        await shop.ArrivedAsync();

        Assert.IsTrue(race.Happened, "No race was provoked.");
        Assert.IsGreaterThan(0, shop.World.Dataverse.Statistics.Messages["mag_ImportOrder"].Failures);
        var contact = shop.World.Contacts(person.Email).Single().Id;
        Assert.AreEqual((contact, contact), (shop.World.Order(order).Link("mag_contactid"), shop.World.Order(OrderRace.Other).Link("mag_contactid")));
        Assert.AreEqual(LeadShop.Qualified, shop.LeadOf(person.Email).Choice("statecode"));
        Assert.IsEmpty(shop.World.OpenIssues());
    }

    private static JsonObject Viewed(long customer) => new()
    {
        ["customerId"] = $"{customer}", ["hasConsent"] = true, ["lines"] = new JsonArray(new JsonObject { ["sku"] = "MUG-0,5L", ["name"] = "Mug" }),
    };

    private static Entity ActivityOf(string id) => _shop.World.Rows("mag_webactivity").Single(row => row.Text("mag_magentoid")!.EndsWith(id, StringComparison.Ordinal));
}
