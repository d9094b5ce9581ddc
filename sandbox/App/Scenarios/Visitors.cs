using System.Globalization;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Catalogue;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Events;

namespace PowerPlatformMagento.Sandbox.App.Scenarios;

/// <summary>What people do on the pages of the store that Magento's REST API knows nothing of: they look, and they write to the service.</summary>
internal sealed class Visitors(StoreOperations store, DocumentSet documents, StoreEvents events, Random random, DayNames names, DayCounts counts)
{
    private static readonly IReadOnlyList<CatalogueProduct> Goods = StoreCatalogue.Products();

    private int _number;

    public void Hour()
    {
        Look(hasConsent: true);
        Look(hasConsent: false);
        Ask(Customer() is { } known ? (known.Email, known.Name, known.Id) : Somebody());
        Ask(Somebody());
        if (store.Edition == StoreEdition.OpenSource)
        {
            AskToReturn();
        }
    }

    private void Look(bool hasConsent)
    {
        if (Customer() is { } customer)
        {
            var product = Goods[random.Next(Goods.Count)];
            events.Tell(
                "web-activity",
                Next("view"),
                new JsonObject
                {
                    ["customerId"] = customer.Id.ToString(CultureInfo.InvariantCulture),
                    ["hasConsent"] = hasConsent,
                    ["lines"] = new JsonArray(new JsonObject { ["sku"] = product.Sku, ["name"] = product.Name }),
                },
                "product-viewed");
            counts.Views += hasConsent ? 1 : 0;
        }
    }

    private void Ask((string Email, string Name, long? Id) person)
    {
        var request = new JsonObject
        {
            ["subject"] = "Delivery time",
            ["message"] = "When does it arrive?",
            ["kind"] = "Question",
            ["email"] = person.Email,
            ["customerName"] = person.Name,
        };
        if (person.Id is { } id)
        {
            request["customerId"] = id.ToString(CultureInfo.InvariantCulture);
        }

        events.Tell("service-request", Next("ask"), request);
        counts.Questions++;
    }

    private void AskToReturn()
    {
        var ids = documents.Ids(StoreEntity.Orders).ToList();
        var order = store.Catalogue.Order(ids[random.Next(ids.Count)])!;
        if (order.Order.Email is not { } email || order.Lines.FirstOrDefault(line => line.Shipped - line.Refunded > 0) is not { } line)
        {
            return;
        }

        events.Tell("service-request", Next("back"), new JsonObject
        {
            ["subject"] = "I want to send something back",
            ["message"] = "Does not fit.",
            ["kind"] = "Return",
            ["email"] = email,
            ["customerName"] = order.Order.Customer,
            ["orderNumber"] = order.Order.Number,
            ["orderId"] = order.Order.Id.ToString(CultureInfo.InvariantCulture),
            ["lines"] = new JsonArray(new JsonObject
            {
                ["orderItemId"] = line.ItemId.ToString(CultureInfo.InvariantCulture),
                ["sku"] = line.Sku,
                ["quantity"] = 1,
                ["reason"] = "Too small",
            }),
        });
        counts.Returns++;
    }

    private CatalogueCustomer? Customer()
    {
        var ids = documents.Ids(StoreEntity.Customers).ToList();
        return store.Catalogue.Customer(ids[random.Next(ids.Count)]);
    }

    private (string Email, string Name, long? Id) Somebody()
    {
        var person = names.Next();
        return (person.Email, $"{person.FirstName} {person.LastName}", null);
    }

    private string Next(string kind) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{++_number}");
}
