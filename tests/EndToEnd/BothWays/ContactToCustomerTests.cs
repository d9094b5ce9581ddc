using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.EndToEnd.Tests.BothWays;

/// <summary>What people change in Dataverse reaches the store, once, and what the store has is never lost.</summary>
[TestClass]
public sealed class ContactToCustomerTests
{
    private const long Jensen = 7;

    [TestMethod]
    public async Task A_name_changed_by_a_rep_reaches_the_store_and_comes_back_as_no_news()
    {
        await using var sides = await TwoSides.StartAsync();

        sides.EditContact(Jensen, ("lastname", "Jansen"));
        await sides.WhenQuietAsync();

        Assert.AreEqual("Jansen", (string?)sides.Customer(Jensen)["lastname"]);
        Assert.AreEqual("Jansen", sides.Contact(Jensen).Text("lastname"));
        Assert.HasCount(1, sides.World.Rows("mag_outbox"));
        Assert.IsEmpty(sides.World.Rows("mag_conflict"));
    }

    [TestMethod]
    public async Task An_address_changed_by_a_rep_keeps_what_the_store_has_beside_it()
    {
        await using var sides = await TwoSides.StartAsync();
        var customer = sides.Addressed;
        var before = sides.Customer(customer);

        sides.EditContact(customer, ("address1_city", "Aarhus"), ("address1_postalcode", "8000"));
        await sides.WhenQuietAsync();

        var after = sides.Customer(customer);
        Assert.AreEqual("Aarhus", (string?)TwoSides.Billing(after)["city"]);
        Assert.AreEqual("8000", (string?)TwoSides.Billing(after)["postcode"]);
        Assert.HasCount(before["addresses"]!.AsArray().Count, after["addresses"]!.AsArray());
        Assert.AreEqual((string?)TwoSides.Billing(before)["telephone"], (string?)TwoSides.Billing(after)["telephone"]);
        Assert.AreEqual("Aarhus", sides.Contact(customer).Text("address1_city"));
    }

    [TestMethod]
    public async Task A_rep_and_a_customer_who_change_the_same_name_at_once_end_with_one_name_and_a_conflict()
    {
        await using var sides = await TwoSides.StartAsync();

        sides.EditContact(Jensen, ("lastname", "Jansen"));
        sides.EditCustomer(Jensen, customer => customer["lastname"] = "Jonsen");
        await sides.WhenQuietAsync();

        Assert.AreEqual(sides.Contact(Jensen).Text("lastname"), (string?)sides.Customer(Jensen)["lastname"]);
    }

    [TestMethod]
    public async Task A_rep_and_a_customer_who_change_the_same_address_at_once_end_with_one_of_the_two_as_a_whole()
    {
        await using var sides = await TwoSides.StartAsync();
        var customer = sides.Addressed;

        sides.EditContact(customer, ("address1_city", "Aarhus"), ("address1_postalcode", "8000"));
        sides.EditCustomer(customer, document =>
        {
            TwoSides.Billing(document)["city"] = "Odense";
            TwoSides.Billing(document)["postcode"] = "5000";
        });
        await sides.WhenQuietAsync();

        var place = $"{(string?)TwoSides.Billing(sides.Customer(customer))["postcode"]} {(string?)TwoSides.Billing(sides.Customer(customer))["city"]}";
        Assert.AreEqual(place, $"{sides.Contact(customer).Text("address1_postalcode")} {sides.Contact(customer).Text("address1_city")}");
        Assert.Contains(place, ["8000 Aarhus", "5000 Odense"]);
    }

    [TestMethod]
    public async Task An_address_a_rep_makes_is_in_the_store_once_and_leads_to_his_row()
    {
        await using var sides = await TwoSides.StartAsync();
        var customer = sides.Addressed;
        var count = sides.Customer(customer)["addresses"]!.AsArray().Count;

        var row = sides.Rep.Create(new Entity("customeraddress")
        {
            ["parentid"] = sides.Contact(customer).ToEntityReference(),
            ["name"] = "Lager",
            ["line1"] = "Lagerweg 9",
            ["city"] = "Augsburg",
            ["postalcode"] = "86150",
            ["country"] = "DE",
            ["stateorprovince"] = "Bayern",
            ["telephone1"] = "+49 821 1",
        });
        await sides.WhenQuietAsync();

        var addresses = sides.Customer(customer)["addresses"]!.AsArray();
        Assert.HasCount(count + 1, addresses);
        var made = addresses.Single(address => (string?)address!["city"] == "Augsburg")!;
        var stored = sides.World.Rows("customeraddress").Where(address => address.Text("city") == "Augsburg").ToList();
        Assert.AreEqual((row, $"main-address-{made["id"]}"), (stored.Single().Id, stored.Single().Text("mag_externalkey")));
    }

    [TestMethod]
    public async Task A_contact_that_is_invited_is_the_customer_that_comes_back()
    {
        await using var sides = await TwoSides.StartAsync();
        var store = sides.World.Rows("mag_store").Single();

        // The orders of the captured store name a customer that its list does not have: the next account would get his id.
        sides.World.Store.Operations!.Front.Register(new NewCustomer { Buyer = new NewBuyer { Email = "eva@example.com", FirstName = "Eva", LastName = "Muster", Street = ["Ring 1"], Postcode = "10117", City = "Berlin", Telephone = "+49 30 1" } });
        sides.World.Dataverse.ConnectAsSystem().Update(new Entity("mag_store", store.Id) { ["mag_invitecustomers"] = true });
        var contact = sides.Rep.Create(new Entity("contact") { ["firstname"] = "Berta", ["lastname"] = "Becker", ["emailaddress1"] = "berta.becker@example.com" });

        sides.Rep.Execute(new OrganizationRequest("mag_InviteCustomer") { ["ContactId"] = contact, ["Store"] = "main", ["Website"] = "base" });
        await sides.World.WhenAsync(
            () => sides.World.Rows("mag_identity").Any(row => row.Text("mag_magentoid") is not null && row.GetAttributeValue<EntityReference>("mag_contactid")?.Id == contact),
            () => "The contact is no customer: " + string.Join("\n", sides.World.Rows("mag_outbox").Select(TwoSides.TextOf)) + string.Join("\n", sides.World.Rows("mag_identity").Select(row => $"{row.Text("mag_externalkey")} {row.Text("mag_reviewreason")}")));
        await sides.WhenQuietAsync();

        Assert.HasCount(1, sides.World.Contacts("berta.becker@example.com"));
        var id = sides.World.Rows("mag_outbox").Single(row => row.Text("mag_entitytype") == "customer-invite").Text("mag_magentoid")!;
        Assert.AreEqual("Becker", (string?)sides.Customer(long.Parse(id, System.Globalization.CultureInfo.InvariantCulture))["lastname"]);
    }
}
