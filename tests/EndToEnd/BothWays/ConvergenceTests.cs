using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;

namespace PowerPlatformMagento.EndToEnd.Tests.BothWays;

/// <summary>Whatever both sides do and in whichever order, they end the same, and soon.</summary>
[TestClass]
public sealed class ConvergenceTests
{
    private const int Edits = 600;
    private static readonly long[] Customers = [5, 6, 7];

    [TestMethod]
    [DataRow(1)]
    [DataRow(2)]
    public async Task Random_edits_on_both_sides_end_with_the_same_values_in_few_calls(int seed)
    {
        await using var sides = await TwoSides.StartAsync();
        var customers = Customers.Where(id => sides.World.Find("mag_identity", "customer", id) is not null).ToArray();
        var random = new Random(seed);
        var calls = sides.World.Store.Requests.Total;

        for (var edit = 0; edit < Edits; edit++)
        {
            var customer = customers[random.Next(customers.Length)];
            var text = $"{(char)('A' + random.Next(4))}{random.Next(3)}";
            if (random.Next(2) == 0)
            {
                sides.EditContact(customer, (random.Next(3) switch { 0 => "firstname", 1 => "lastname", _ => "middlename" }, text));
            }
            else
            {
                sides.EditCustomer(customer, document => document[random.Next(3) switch { 0 => "firstname", 1 => "lastname", _ => "middlename" }] = text);
            }

            if (random.Next(10) == 0)
            {
                await Task.Delay(random.Next(120));
            }
        }

        await sides.WhenQuietAsync();

        foreach (var customer in customers)
        {
            Assert.AreEqual(Names(sides.Customer(customer)), Names(sides.Contact(customer)), $"customer {customer}");
        }

        Assert.IsEmpty(sides.Waiting);
        var perEdit = (double)(sides.World.Store.Requests.Total - calls) / Edits;
        Assert.IsLessThan(3, perEdit, $"{perEdit:0.00} calls to the store for each edit");
    }

    private static string Names(JsonObject customer) => $"{(string?)customer["firstname"]} {(string?)customer["middlename"]} {(string?)customer["lastname"]}";

    private static string Names(Entity contact) => $"{contact.Text("firstname")} {contact.Text("middlename")} {contact.Text("lastname")}";
}
