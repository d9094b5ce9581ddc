using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PowerPlatformMagento.App.Notifications.Watching;
using PowerPlatformMagento.App.Subscriptions.Delivery;
using PowerPlatformMagento.App.Tests.Subscriptions;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.App.Tests.Notifications.Watching;

/// <summary>The app between a store and flows, all three on sockets of their own.</summary>
internal sealed class ShopHome : IAsyncDisposable
{
    private ShopHome(StoreApp shop, FlowServer flows, MovableTime time) => (Shop, Flows, Time) = (shop, flows, time);

    public StoreApp Shop { get; }

    public FlowServer Flows { get; }

    public MovableTime Time { get; }

    public StoreOperations People => Shop.Store.Operations!;

    public static async Task<ShopHome> StartAsync(StoreEdition edition = StoreEdition.OpenSource)
    {
        var (flows, time) = (await FlowServer.StartAsync(), new MovableTime());
        var shop = await StoreApp.StartAsync(
            edition,
            settings: new Dictionary<string, string?> { ["Subscriptions:AllowLoopback"] = "true" },
            services: registered => registered.AddSingleton<TimeProvider>(time),
            configure: options => options with { Time = time });
        return new ShopHome(shop, flows, time);
    }

    /// <summary>Turns a flow on.</summary>
    public async Task<Uri> SubscribeAsync(string topic, JsonObject? conditions = null, string flow = "flow")
    {
        var wish = conditions?.DeepClone().AsObject() ?? [];
        wish["callbackUrl"] = Flows.Callback(flow);
        wish["store"] = "main";
        var (response, body) = await Shop.SendAsync(HttpMethod.Post, "subscriptions/" + topic, wish);
        Assert.AreEqual(HttpStatusCode.Created, response.StatusCode, body?.ToJsonString());
        return response.Headers.Location!;
    }

    public async Task UnsubscribeAsync(Uri location, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, location);
        if (key is not null)
        {
            request.Headers.Add("x-functions-key", key);
        }

        using var response = await Shop.App.Client.SendAsync(request);
        Assert.AreEqual(HttpStatusCode.NoContent, response.StatusCode);
    }

    /// <summary>One look at the store, and everything that follows from it.</summary>
    /// <returns>How many events the flows got by now.</returns>
    public async Task<int> LookAsync(int secondsLater = 30)
    {
        Time.Advance(TimeSpan.FromSeconds(secondsLater));
        await Shop.App.Services.GetRequiredService<StoreWatch>().RunAsync(default);
        await Shop.App.Services.GetRequiredService<CallbackDispatcher>().DrainAsync(TimeSpan.FromSeconds(20), default);
        Assert.DoesNotContain("cannot be watched", Shop.App.Log.Text);
        return Flows.Calls.Count;
    }

    public async ValueTask DisposeAsync()
    {
        await Shop.DisposeAsync();
        await Flows.DisposeAsync();
    }
}
