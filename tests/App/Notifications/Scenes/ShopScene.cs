using System.Text.Json.Nodes;
using PowerPlatformMagento.App.Tests.Notifications.Watching;
using PowerPlatformMagento.App.Tests.Subscriptions;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Carts;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.App.Tests.Notifications.Scenes;

/// <summary>What the app looks for in a shop.</summary>
internal sealed class ShopScene : ITriggerScene
{
    private const string Mug = "MUG-0,5L";
    private const int Hour = 3600;

    private readonly ShopHome _home;

    private ShopScene(ShopHome home) => _home = home;

    public FlowServer Flows => _home.Flows;

    public IServiceProvider Services => _home.Shop.App.Services;

    public static async Task<ITriggerScene> StartAsync()
    {
        var home = await ShopHome.StartAsync(StoreEdition.AdobeCommerce);
        home.People.Products.SetStock(Mug, "default", 10);
        return new ShopScene(home);
    }

    public async Task<Uri> SubscribeAsync(string topic, string flow, string? eventType)
    {
        var conditions = topic == "stock-below-threshold" ? new JsonObject { ["threshold"] = 5, ["sku"] = Mug } : [];
        if (eventType is not null)
        {
            conditions["eventType"] = eventType;
        }

        var location = await _home.SubscribeAsync(topic, conditions, flow);
        await _home.LookAsync();
        return location;
    }

    public Task UnsubscribeAsync(Uri location, string? key) => _home.UnsubscribeAsync(location, key);

    public async Task HappenAsync(string topic, int turn)
    {
        switch (topic)
        {
            case "product-changed":
                _home.People.Products.Rename(Mug, $"Mug number {turn}");
                break;
            case "stock-below-threshold":
                _home.People.Products.SetStock(Mug, "default", 10);
                await _home.LookAsync();
                _home.People.Products.SetStock(Mug, "default", 1);
                break;
            case "cart-abandoned":
                _home.People.Carts.Add(new NewCart { GuestEmail = $"guest{turn}@example.com", Lines = [new NewOrderLine(Mug, 2)] });
                _home.Time.Advance(TimeSpan.FromHours(2));
                break;
            case "quote-requested":
                var cart = _home.People.Carts.Add(new NewCart { CustomerId = WatcherTests.Buyer(_home), Lines = [new NewOrderLine("P-1020", 10)] });
                _home.People.Quotes.Request(cart, $"Bulk order {turn}", "Ten percent, please");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(topic), topic, "Nothing the app looks for.");
        }

        await _home.LookAsync();
    }

    public ValueTask DisposeAsync() => _home.DisposeAsync();
}
