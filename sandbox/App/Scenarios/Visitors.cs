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

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private int _number;

    public async Task HourAsync(CancellationToken cancellationToken)
    {
        await LookAsync(hasConsent: true, cancellationToken);
        await LookAsync(hasConsent: false, cancellationToken);
        await AskAsync(Customer() is { } known ? (known.Email, known.Name, known.Id) : Somebody(), cancellationToken);
        await AskAsync(Somebody(), cancellationToken);
        if (store.Edition == StoreEdition.OpenSource)
        {
            await AskToReturnAsync(cancellationToken);
        }
    }

    private async Task LookAsync(bool hasConsent, CancellationToken cancellationToken)
    {
        if (Customer() is { } customer)
        {
            var product = Goods[random.Next(Goods.Count)];
            await TellAsync(
                "web-activity",
                Next("view"),
                new JsonObject
                {
                    ["customerId"] = customer.Id.ToString(CultureInfo.InvariantCulture),
                    ["hasConsent"] = hasConsent,
                    ["lines"] = new JsonArray(new JsonObject { ["sku"] = product.Sku, ["name"] = product.Name }),
                },
                "product-viewed",
                cancellationToken);
            counts.Views += hasConsent ? 1 : 0;
        }
    }

    private async Task AskAsync((string Email, string Name, long? Id) person, CancellationToken cancellationToken)
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

        await TellAsync("service-request", Next("ask"), request, null, cancellationToken);
        counts.Questions++;
    }

    private async Task AskToReturnAsync(CancellationToken cancellationToken)
    {
        var ids = documents.Ids(StoreEntity.Orders).ToList();
        var order = store.Catalogue.Order(ids[random.Next(ids.Count)])!;
        if (order.Order.Email is not { } email || order.Lines.FirstOrDefault(line => line.Shipped - line.Refunded > 0) is not { } line)
        {
            return;
        }

        var request = new JsonObject
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
        };
        await TellAsync("service-request", Next("back"), request, null, cancellationToken);
        counts.Returns++;
    }

    // A store keeps what its visitors wrote until somebody takes it: an app that is stopped just now refuses the connection.
    private async Task TellAsync(string topic, string id, JsonObject data, string? type, CancellationToken cancellationToken)
    {
        var occurredAt = TimeProvider.System.GetUtcNow();
        while (!await events.TellAsync(topic, id, data, type, occurredAt, cancellationToken))
        {
            await Task.Delay(Pause, cancellationToken);
        }
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
