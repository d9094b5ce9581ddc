using System.Globalization;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.Sandbox.Store.Carts;

/// <summary>
/// Carts of a generated store that wait for their shoppers: of every ninth customer and of guests, half of whom typed an e-mail address at the checkout.
/// Some were touched minutes before the epoch, others days.
/// </summary>
internal static class GeneratedCarts
{
    private const int EveryCustomer = 9;
    private const int CustomersPerGuest = 30;
    private const int MostCarts = 4000;
    private const int MostMinutes = 14 * 24 * 60;

    public static IEnumerable<CartPlan> Plans(GeneratedStoreOptions options, OrderPlanner planner, GeneratedColumns columns)
    {
        var first = options.Orders + 1L;
        var customers = Enumerable.Range(1, options.CustomerCount).Where(id => id % EveryCustomer == 0).Take(MostCarts).ToList();
        foreach (var (index, customer) in customers.Index())
        {
            yield return OfCustomer(options, planner.People, columns, first + index, customer);
        }

        for (var guest = 0; guest < Math.Min(MostCarts, Math.Max(2, options.CustomerCount / CustomersPerGuest)); guest++)
        {
            yield return OfGuest(options, first + customers.Count + guest, guest);
        }
    }

    private static CartPlan OfCustomer(GeneratedStoreOptions options, People people, GeneratedColumns columns, long id, long customer)
    {
        var buyer = people.Customer(customer);
        var hasAddress = customer % CustomerWriter.WithoutAddressEvery != 0;
        var (created, updated) = columns.CustomerDates(customer);
        var json = JsonNode.Parse(DocumentText.Write(w => CustomerWriter.Write(w, buyer, created, updated, options.Edition, hasAddress)))!.AsObject();
        var dice = new Dice(options.Seed, DiceKind.Cart, id);
        var view = StoreView.Of(buyer.StoreId);
        return Fill(options, ref dice, new CartPlan
        {
            Id = id, View = view, Customer = json, Lines = [], CreatedAt = "", UpdatedAt = "",
            Buyer = hasAddress ? buyer : buyer with { Home = buyer.Home with { Street = [] } },
        });
    }

    private static CartPlan OfGuest(GeneratedStoreOptions options, long id, int number)
    {
        var dice = new Dice(options.Seed, DiceKind.Cart, id);
        return Fill(options, ref dice, new CartPlan
        {
            Id = id, View = StoreView.Of(1 + dice.Next(6)), GuestEmail = number % 2 == 0 ? null : $"gast{id}@example.com", Lines = [], CreatedAt = "", UpdatedAt = "",
        });
    }

    private static CartPlan Fill(GeneratedStoreOptions options, ref Dice dice, CartPlan cart)
    {
        List<(CatalogueItem, int)> choices = [];
        for (var row = 0; row <= dice.Next(3); row++)
        {
            choices.Add((CatalogueItem.All[dice.Next(CatalogueItem.All.Count)], 1 + dice.Next(3)));
        }

        var touched = options.Epoch.AddMinutes(-5 - dice.Next(MostMinutes));
        return cart with
        {
            Lines = ChosenRows.Plan(cart.Id, cart.View, cart.TaxPermille, 0, choices),
            CreatedAt = Date(touched.AddMinutes(-dice.Next(120))),
            UpdatedAt = Date(touched),
        };
    }

    private static string Date(DateTimeOffset at) => at.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
