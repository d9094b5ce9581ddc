using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;

namespace PowerPlatformMagento.EndToEnd.Tests.BothWays;

/// <summary>A change the store refuses is on the error desk until it is in the store.</summary>
[TestClass]
public sealed class OutboxDeskTests
{
    private const long Jensen = 7;
    private const int Open = 1;
    private const int Resolved = 2;
    private const int Resubmitted = 772100000;

    [TestMethod]
    public async Task A_refused_change_is_an_issue_and_what_the_rep_corrects_resolves_it()
    {
        await using var sides = await TwoSides.StartAsync();
        sides.EditContact(Jensen, ("emailaddress1", "no address"));
        await WhenIssueAsync(sides, Open);

        sides.EditContact(Jensen, ("emailaddress1", "jensen.new@example.com"));
        await WhenIssueAsync(sides, Resolved);

        Assert.AreEqual("jensen.new@example.com", (string?)sides.Customer(Jensen)["email"]);
        Assert.AreEqual("outbox", Issue(sides)!.Text("mag_entitytype"));
        Assert.AreEqual("7", Issue(sides)!.Text("mag_magentoid"));
        Assert.DoesNotContain("no address", Issue(sides)!.Text("mag_message")!);
    }

    [TestMethod]
    public async Task Half_an_address_waits_on_the_desk_and_is_made_once_when_the_rep_gives_the_rest()
    {
        await using var sides = await TwoSides.StartAsync();
        var customer = Enumerable.Range(1, 20).Select(id => (long)id).First(id => sides.World.Find("mag_identity", "customer", id) is not null
            && sides.Contact(id).Text("address1_city") is null && sides.Customer(id)["addresses"]!.AsArray().Count == 0);
        sides.EditContact(customer, ("address1_telephone1", "+49 30 123456"));
        await WhenIssueAsync(sides, Open, customer);
        Assert.IsEmpty(sides.Customer(customer)["addresses"]!.AsArray());

        sides.EditContact(customer, ("address1_line1", "Hafenweg 5"), ("address1_city", "Kiel"), ("address1_postalcode", "24103"), ("address1_country", "DE"));
        await WhenIssueAsync(sides, Resolved, customer);

        var made = sides.Customer(customer)["addresses"]!.AsArray().Single()!.AsObject();
        Assert.AreEqual(("Kiel", "+49 30 123456"), ((string?)made["city"], (string?)made["telephone"]));
    }

    [TestMethod]
    public async Task An_issue_that_is_resubmitted_sends_the_change_once_more()
    {
        await using var sides = await TwoSides.StartAsync();
        var taken = (string)sides.Customer(5)["email"]!;
        sides.EditContact(Jensen, ("emailaddress1", taken));
        await WhenIssueAsync(sides, Open);
        sides.EditCustomer(5, customer => customer["email"] = "somebody.else@example.com");

        var clerk = sides.World.Dataverse.Connect(sides.World.Dataverse.AddUser("Olga Operator", "MAG Sync Operator"));
        clerk.Update(new Entity("mag_syncissue", Issue(sides)!.Id) { ["statuscode"] = new OptionSetValue(Resubmitted) });
        await WhenIssueAsync(sides, Resolved);

        Assert.AreEqual(taken, (string?)sides.Customer(Jensen)["email"]);
    }

    private static Entity? Issue(TwoSides sides, long customer = Jensen) =>
        sides.World.Rows("mag_syncissue").SingleOrDefault(row => row.Text("mag_externalkey") == $"main-outbox-customer-{customer}");

    private static Task WhenIssueAsync(TwoSides sides, int status, long customer = Jensen) => sides.World.WhenAsync(
        () => Issue(sides, customer)?.GetAttributeValue<OptionSetValue>("statuscode").Value == status,
        () => $"No issue of status {status}: {string.Join(", ", sides.Waiting.Select(row => row.Text("mag_errorcode") + " " + row.Text("mag_message")))}");
}
