using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;

namespace PowerPlatformMagento.EndToEnd.Tests.BothWays;

/// <summary>Whatever both sides do and in whichever order, they end the same, and soon.</summary>
[TestClass]
public sealed class ConvergenceTests
{
    // Three people of a busy shop and a busy team: what one side does always meets something of the other on its way.
    private const int EditsTogether = 25;

    // Reading and writing costs two calls; edits that come together travel together, conflicts are told twice.
    private const double MostCallsAnEdit = 1;

    private static readonly long[] Customers = [5, 6, 7];
    private static readonly (string Column, string Field)[] Names = [("firstname", "firstname"), ("middlename", "middlename"), ("lastname", "lastname")];

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    [DataRow(1, 10_000)]
    [DataRow(2, 600)]
    [DataRow(3, 600)]
    public async Task Random_edits_on_both_sides_end_with_the_same_values_in_few_calls(int seed, int edits)
    {
        await using var sides = await TwoSides.StartAsync();
        var customers = Customers.Where(id => sides.World.Find("mag_identity", "customer", id) is not null).ToArray();
        var contacts = customers.ToDictionary(id => id, id => sides.Contact(id).Id);
        var random = new Random(seed);
        var calls = sides.World.Store.Requests.Total;
        var started = TimeProvider.System.GetTimestamp();

        for (var edit = 1; edit <= edits; edit++)
        {
            Edit(sides, contacts, customers[random.Next(customers.Length)], Names[random.Next(Names.Length)], $"{(char)('A' + random.Next(4))}{random.Next(3)}", random.Next(2) == 0);
            if (edit % EditsTogether == 0)
            {
                await Task.Delay(random.Next(60));
            }
        }

        await sides.WhenQuietAsync();

        foreach (var customer in customers)
        {
            Assert.AreEqual(NamesOf(sides.Customer(customer)), NamesOf(sides.Contact(customer)), $"customer {customer}");
        }

        var perEdit = (double)(sides.World.Store.Requests.Total - calls) / edits;
        TestContext.WriteLine($"{edits} edits: {perEdit:0.00} calls to the store for each, {sides.World.Rows("mag_outbox").Count} rows of the outbox, {sides.World.Rows("mag_conflict").Count} conflicts, {TimeProvider.System.GetElapsedTime(started).TotalSeconds:0} s");
        Assert.IsLessThan(MostCallsAnEdit, perEdit, $"{perEdit:0.00} calls to the store for each edit");
    }

    [TestMethod]
    public async Task When_both_sides_are_quiet_nothing_is_sent_any_more()
    {
        await using var sides = await TwoSides.StartAsync();
        sides.EditContact(Customers[2], ("lastname", "Jansen"), ("firstname", "Jan"));
        sides.EditCustomer(Customers[2], customer => customer["lastname"] = "Jonsen");
        await sides.WhenQuietAsync();
        var calls = sides.World.Store.Requests.Total;
        var rows = sides.World.Rows("mag_outbox").Count;

        await sides.World.SettleAsync();
        await sides.WhenQuietAsync();

        Assert.HasCount(rows, sides.World.Rows("mag_outbox"));
        Assert.IsLessThan(30, sides.World.Store.Requests.Total - calls, "Looking for news is all that goes on.");
    }

    private static void Edit(TwoSides sides, Dictionary<long, Guid> contacts, long customer, (string Column, string Field) name, string text, bool isRep)
    {
        if (isRep)
        {
            sides.Rep.Update(new Entity("contact", contacts[customer]) { [name.Column] = text });
        }
        else
        {
            sides.EditCustomer(customer, document => document[name.Field] = text);
        }
    }

    private static string NamesOf(JsonObject customer) => $"{(string?)customer["firstname"]} {(string?)customer["middlename"]} {(string?)customer["lastname"]}";

    private static string NamesOf(Entity contact) => $"{contact.Text("firstname")} {contact.Text("middlename")} {contact.Text("lastname")}";
}
