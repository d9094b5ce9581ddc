using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Carts;
using PowerPlatformMagento.Sandbox.Store.Catalogue;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.Sandbox.App.Scenarios;

/// <summary>What shoppers do in the store within one hour.</summary>
internal sealed class Shoppers(StoreOperations store, DocumentSet documents, Random random, DayNames names, DayCounts counts, IEnumerable<long> carts)
{
    /// <summary>What there is to buy.</summary>
    public static IReadOnlyList<string> Goods { get; } = [.. StoreCatalogue.Products().Select(product => product.Sku)];

    private readonly List<long> _newCustomers = [];
    private readonly List<NewBuyer> _guests = [];
    private readonly List<long> _carts = [.. carts];

    public void Hour()
    {
        Times(3, Register);
        Times(2, OrderFirstTime);
        Times(4, OrderAgain);
        Times(2, OrderAsGuest);
        RegisterGuest();
        ComeBackToCart();
        Times(3, ChangeAccount);
        Times(2, AskToReturn);
    }

    private void Register()
    {
        _newCustomers.Add(store.Front.Register(new NewCustomer { Buyer = names.Next(), Subscribes = random.Next(2) == 0 }));
        counts.Registrations++;
    }

    private void OrderFirstTime()
    {
        if (Take(_newCustomers) is { } customer)
        {
            Order(new NewOrder { CustomerId = customer, Lines = Choose() });
        }
    }

    private void OrderAgain()
    {
        var known = store.Catalogue.Customer(Pick(documents.Ids(StoreEntity.Customers)));
        if (known is { HasAddress: true })
        {
            Order(new NewOrder { CustomerId = known.Id, Lines = Choose() });
        }
    }

    private void OrderAsGuest()
    {
        var guest = names.Next();
        _guests.Add(guest);
        Order(new NewOrder { Buyer = guest, Lines = Choose() });
    }

    // Who ordered as a guest opens an account under the same address.
    private void RegisterGuest()
    {
        if (_guests.Count > 0)
        {
            var guest = _guests[random.Next(_guests.Count)];
            _guests.Remove(guest);
            store.Front.Register(new NewCustomer { Buyer = guest });
            counts.Registrations++;
        }
    }

    private void ComeBackToCart()
    {
        if (random.Next(2) == 0 && Take(_carts) is { } cart && store.Carts.Order(cart, names.Next()) > 0)
        {
            counts.Orders++;
        }
    }

    private void ChangeAccount()
    {
        store.Orders.ChangeCustomer(Pick(documents.Ids(StoreEntity.Customers)), customer =>
        {
            switch (random.Next(3))
            {
                case 0:
                    customer["lastname"] = names.LastName();
                    break;
                case 1:
                    customer["extension_attributes"]!["is_subscribed"] = random.Next(2) == 0;
                    break;
                default:
                    Move(customer);
                    break;
            }
        });
        counts.CustomerEdits++;
    }

    private void Move(JsonObject customer)
    {
        foreach (var address in customer["addresses"]!.AsArray().Select(address => address!.AsObject()).Where(address => address["default_billing"]?.GetValue<bool>() == true))
        {
            address["street"] = new JsonArray(names.Street());
            address["city"] = names.City();
            address["postcode"] = names.Postcode();
        }
    }

    private void AskToReturn()
    {
        var order = store.Catalogue.Order(Pick(documents.Ids(StoreEntity.Orders)))!;
        if (store.Edition == Store.StoreEdition.OpenSource || order.Lines.FirstOrDefault(line => line.Returnable > 0) is not { } line)
        {
            return;
        }

        store.Returns.Request(new NewReturn
        {
            OrderId = order.Order.Id,
            Lines = [new NewReturnLine(line.ItemId, random.Next(1, (int)line.Returnable + 1))],
            Comment = "Does not fit.",
        });
        counts.Returns++;
    }

    private void Order(NewOrder order)
    {
        store.Front.PlaceOrder(order);
        counts.Orders++;
    }

    private List<NewOrderLine> Choose() => [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Goods[random.Next(Goods.Count)]).Distinct().Select(sku => new NewOrderLine(sku, random.Next(1, 4)))];

    private long Pick(IEnumerable<long> ids)
    {
        var known = ids.ToList();
        return known[random.Next(known.Count)];
    }

    private static long? Take(List<long> ids)
    {
        if (ids.Count == 0)
        {
            return null;
        }

        var id = ids[0];
        ids.RemoveAt(0);
        return id;
    }

    private static void Times(int times, Action action)
    {
        for (var time = 0; time < times; time++)
        {
            action();
        }
    }
}
