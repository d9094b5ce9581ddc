using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.EndToEnd.Tests.Leads;

/// <summary>Who registers becomes a lead where the store says so, once, and nobody who is a customer already.</summary>
[TestClass]
public sealed class RegistrationTests
{
    private const int Guest = 0;
    private const int Registered = 2;

    private static LiveShop _shop = null!;

    [ClassInitialize]
    public static async Task Start(TestContext context) => _shop = await LeadShop.StartAsync();

    [ClassCleanup]
    public static async Task Stop() => await _shop.DisposeAsync();

    [TestMethod]
    public async Task A_registration_becomes_one_lead_however_often_it_is_told_and_changed()
    {
        var person = LiveShop.Person("Lea", "Lang");
        var customer = await _shop.RegisterAsync(person);
        var first = _shop.LeadOf(person.Email);

        _shop.Store.Orders.ChangeCustomer(customer, document => document["lastname"] = "Kurz");
        await _shop.World.Store.Events!.AnnounceAsync(StoreEntity.Customers, customer, customer, CancellationToken.None);
        await _shop.World.Store.Events!.AnnounceAsync(StoreEntity.Customers, customer, customer, CancellationToken.None);
        await _shop.ArrivedAsync();

        var lead = _shop.LeadOf(person.Email);
        Assert.AreEqual(first.Id, lead.Id);
        Assert.AreEqual(("Lea", "Kurz", "Lindenweg 4", $"{customer}"), (lead.Text("firstname"), lead.Text("lastname"), lead.Text("address1_line1"), lead.Text("mag_magentocustomerid")));
        Assert.AreEqual(_shop.World.Rows("mag_store").Single().Id, lead.Link("mag_storeid"));
        Assert.AreEqual(0, lead.Option("mag_leadorigin"));
        Assert.AreEqual(lead.Id, _shop.World.Find("mag_identity", "customer", customer)!.Link("mag_leadid"));
        Assert.IsEmpty(_shop.World.Contacts(person.Email));
    }

    [TestMethod]
    public async Task A_guest_who_registers_is_the_contact_of_the_orders_before_and_no_lead()
    {
        var person = LiveShop.Person("Gabi", "Gast");
        var order = _shop.Order(person);
        await _shop.ArrivedAsync();
        var contact = _shop.World.Contacts(person.Email).Single();
        Assert.AreEqual(Guest, contact.Option("mag_trust"));

        var customer = await _shop.RegisterAsync(person with { Email = "Gabi.Gast@People.Example" });

        var registered = _shop.World.Contacts(person.Email).Single();
        Assert.AreEqual((contact.Id, Registered), (registered.Id, registered.Option("mag_trust")));
        Assert.AreEqual(contact.Id, _shop.ContactOf(customer));
        Assert.AreEqual(contact.Id, _shop.ContactBehind(person.Email));
        Assert.AreEqual(contact.Id, _shop.World.Order(order).Link("mag_contactid"));
        Assert.IsEmpty(_shop.Leads(person.Email));
    }

    [TestMethod]
    public async Task A_contact_sales_knew_before_is_the_customer_and_no_lead()
    {
        var person = LiveShop.Person("Karl", "Kunde");
        var known = _shop.Type("Kunde", person.Email);

        var customer = await _shop.RegisterAsync(person);

        Assert.AreEqual(known, _shop.ContactOf(customer));
        Assert.AreEqual("Karl", _shop.World.Contacts(person.Email).Single().Text("firstname"));
        Assert.IsEmpty(_shop.Leads(person.Email));
    }

    [TestMethod]
    public async Task A_registration_with_the_address_of_three_contacts_waits_until_a_person_chose_one()
    {
        var person = LiveShop.Person("Drei", "Fach");
        var contacts = new[] { "Eins", "Zwei", "Drei" }.Select(name => _shop.Type(name, person.Email)).ToList();

        var customer = await _shop.RegisterAsync(person);

        var held = _shop.World.Find("mag_identity", "customer", customer)!;
        Assert.AreEqual(1, held.Option("mag_reviewstatus"));
        Assert.AreEqual("MAG-CUS-004: Several contacts have this e-mail address.", held.Text("mag_reviewreason"));
        Assert.IsNull(held.Link("mag_contactid"));
        Assert.IsEmpty(_shop.Leads(person.Email));

        var order = _shop.Order(person, customer);
        await _shop.ArrivedAsync();
        Assert.IsNull(_shop.World.Order(order).Link("mag_contactid"));
        Assert.AreEqual(4, _shop.World.Order(order).Option("mag_customermatch"));

        _shop.Clerk.Update(new Entity("mag_identity", held.Id) { ["mag_contactid"] = new EntityReference("contact", contacts[1]), ["mag_reviewstatus"] = new OptionSetValue(772100002) });
        _shop.Store.Orders.ChangeCustomer(customer, document => document["firstname"] = "Dora");
        await _shop.ArrivedAsync();

        Assert.AreEqual(contacts[1], _shop.World.Order(order).Link("mag_contactid"));
        Assert.AreEqual("Dora", _shop.Row("contact", contacts[1]).Text("firstname"));
        Assert.HasCount(3, _shop.World.Contacts(person.Email));
        Assert.IsEmpty(_shop.Leads(person.Email));
    }

    [TestMethod]
    public async Task A_lead_that_people_disqualified_is_not_made_again()
    {
        var person = LiveShop.Person("Nora", "Nein");
        var customer = await _shop.RegisterAsync(person);
        _shop.Clerk.Update(new Entity("lead", _shop.LeadOf(person.Email).Id) { ["statecode"] = new OptionSetValue(2), ["statuscode"] = new OptionSetValue(4) });

        _shop.Store.Orders.ChangeCustomer(customer, document => document["lastname"] = "Doch");
        await _shop.ArrivedAsync();

        Assert.AreEqual((2, "Nein"), (_shop.LeadOf(person.Email).Choice("statecode"), _shop.LeadOf(person.Email).Text("lastname")));
        Assert.IsEmpty(_shop.World.Contacts(person.Email));
    }
}
