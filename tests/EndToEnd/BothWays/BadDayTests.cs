using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;

namespace PowerPlatformMagento.EndToEnd.Tests.BothWays;

/// <summary>Both sides do something to the same person at the worst moment: each has a written outcome.</summary>
[TestClass]
public sealed class BadDayTests
{
    private const long Jensen = 7;
    private const long Other = 5;
    private const int MagentoWins = 0;
    private const int Undecided = 2;
    private const int Inactive = 1;

    [TestMethod]
    public async Task The_same_address_changed_on_both_sides_while_nothing_was_sent_leaves_a_conflict_with_both_values_and_the_decision()
    {
        await using var sides = await TwoSides.StartAsync();
        var customer = sides.Addressed;

        await sides.World.StopAppHardAsync();
        sides.EditContact(customer, ("address1_city", "Aarhus"), ("address1_postalcode", "8000"));
        sides.EditCustomer(customer, document =>
        {
            TwoSides.Billing(document)["city"] = "Odense";
            TwoSides.Billing(document)["postcode"] = "5000";
        });
        await sides.World.StartAppAsync();
        await sides.World.SettleAsync();
        await sides.WhenQuietAsync();

        // The store owns addresses.
        var conflict = sides.World.Rows("mag_conflict").Single(row => row.Text("mag_columnname") == "address1_city");
        Assert.AreEqual(("Aarhus", "Odense"), (conflict.Text("mag_dataversevalue"), conflict.Text("mag_magentovalue")));
        Assert.AreEqual(MagentoWins, conflict.Option("mag_decision"));
        Assert.AreEqual(sides.Contact(customer).Id, conflict.Link("mag_contactid"));
        Assert.AreEqual("5000 Odense", $"{sides.Contact(customer).Text("address1_postalcode")} {sides.Contact(customer).Text("address1_city")}");
        Assert.AreEqual("5000 Odense", $"{(string?)TwoSides.Billing(sides.Customer(customer))["postcode"]} {(string?)TwoSides.Billing(sides.Customer(customer))["city"]}");
        Assert.DoesNotContain(Undecided, sides.World.Rows("mag_conflict").Select(row => row.Option("mag_decision")));
    }

    [TestMethod]
    public async Task A_contact_that_is_deactivated_while_it_orders_keeps_the_order_and_waits_for_a_person()
    {
        await using var sides = await TwoSides.StartAsync();
        var contact = sides.Contact(Jensen).Id;
        sides.Rep.Update(new Entity("contact", contact) { ["statecode"] = new OptionSetValue(Inactive), ["statuscode"] = new OptionSetValue(2) });

        var order = sides.World.Store.Operations!.Orders.PlaceOrderLike(13);
        await sides.World.WhenQuietAsync();

        Assert.AreEqual(1, sides.World.Rows("mag_order").Count(row => row.Text("mag_externalkey") == $"main-order-{order}"), "The order is lost.");
        Assert.StartsWith("MAG-CUS-006", sides.World.Find("mag_identity", "customer", Jensen)!.Text("mag_reviewreason"));
        Assert.AreEqual(Inactive, sides.Contact(Jensen).GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.HasCount(1, sides.World.Contacts("ole.jensen@example.com"));

        sides.Rep.Update(new Entity("contact", contact) { ["statecode"] = new OptionSetValue(0), ["statuscode"] = new OptionSetValue(1) });
        sides.EditCustomer(Jensen, customer => customer["lastname"] = "Jonsen");
        await sides.World.SettleAsync();
        await sides.World.WhenQuietAsync();
        Assert.AreEqual(("Jonsen", contact), (sides.Contact(Jensen).Text("lastname"), sides.Contact(Jensen).Id));
    }

    [TestMethod]
    public async Task What_a_rep_changes_about_the_contact_two_others_were_merged_into_reaches_both_accounts_of_the_store()
    {
        await using var sides = await TwoSides.StartAsync();
        var master = sides.Contact(Jensen).Id;
        var merged = sides.Contact(Other).Id;
        sides.World.Dataverse.ConnectAsSystem().Execute(new MergeRequest { Target = new EntityReference("contact", master), SubordinateId = merged, UpdateContent = new Entity("contact") });
        sides.EditCustomer(Other, customer => customer["gender"] = 2);
        await sides.World.WhenQuietAsync();
        Assert.AreEqual(master, sides.Contact(Other).Id);

        sides.Rep.Update(new Entity("contact", master) { ["lastname"] = "Masterson" });
        await sides.WhenQuietAsync();

        Assert.AreEqual(("Masterson", "Masterson"), ((string?)sides.Customer(Jensen)["lastname"], (string?)sides.Customer(Other)["lastname"]));
        Assert.AreEqual("Masterson", sides.World.Rows("contact").Single(row => row.Id == master).Text("lastname"));
        Assert.AreNotEqual((string?)sides.Customer(Jensen)["email"], (string?)sides.Customer(Other)["email"]);
        Assert.IsEmpty(sides.World.OpenIssues());
    }
}
