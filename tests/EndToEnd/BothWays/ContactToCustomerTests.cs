using PowerPlatformMagento.EndToEnd.Tests.Support;

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
        var customer = Addressed(sides);
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

    // Not every captured customer has an address.
    private static long Addressed(TwoSides sides) => Enumerable.Range(1, 20).Select(id => (long)id)
        .First(id => sides.World.Find("mag_identity", "customer", id) is not null
            && sides.Contact(id).Text("address1_city") is not null);
}
