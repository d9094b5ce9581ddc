using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.App.Subscriptions.Delivery;
using PowerPlatformMagento.App.Subscriptions.Keeping;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Tests.Subscriptions;

/// <summary>The running app with flows that subscribe to it over sockets, and a clock that stands still until it is moved.</summary>
internal sealed class TriggerHome : IAsyncDisposable
{
    private TriggerHome(RunningApp app, FlowServer flows, FakeTimeProvider time) => (App, Flows, Time) = (app, flows, time);

    public RunningApp App { get; }

    public FlowServer Flows { get; }

    public FakeTimeProvider Time { get; }

    public FakeMagentoClient Store => App.Store;

    public SubscriptionStore Subscriptions => App.Services.GetRequiredService<SubscriptionStore>();

    public static async Task<TriggerHome> StartAsync(IReadOnlyDictionary<string, string?>? settings = null, bool dispatches = true, Action<IServiceCollection>? services = null)
    {
        var (flows, time) = (await FlowServer.StartAsync(), new FakeTimeProvider(Samples.Noon));
        var all = new Dictionary<string, string?> { ["Subscriptions:AllowLoopback"] = "true" };
        foreach (var (name, value) in settings ?? new Dictionary<string, string?>())
        {
            all[name] = value;
        }

        var app = await RunningApp.StartAsync(settings: all, services: registered =>
        {
            registered.AddSingleton<TimeProvider>(time);
            if (dispatches)
            {
                registered.AddHostedService(provider => provider.GetRequiredService<CallbackDispatcher>());
            }

            services?.Invoke(registered);
        });
        return new TriggerHome(app, flows, time);
    }

    /// <summary>What a flow sends when it is turned on.</summary>
    public JsonObject Wish(string flow = "flow", object? conditions = null)
    {
        var wish = conditions is null ? [] : JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(conditions))!.AsObject();
        wish["callbackUrl"] = Flows.Callback(flow);
        wish["store"] = Samples.Store;
        return wish;
    }

    public Task<HttpResponseMessage> PostAsync(string topic, JsonNode body, string? key = "default-key")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/subscriptions/" + topic) { Content = JsonContent.Create(body) };
        if (key is not null)
        {
            request.Headers.Add("x-functions-key", key);
        }

        return App.Client.SendAsync(request);
    }

    /// <summary>Turns a flow on.</summary>
    /// <returns>The address that turns it off.</returns>
    public async Task<Uri> SubscribeAsync(string topic, string flow = "flow", object? conditions = null)
    {
        using var response = await PostAsync(topic, Wish(flow, conditions));
        Assert.AreEqual(HttpStatusCode.Created, response.StatusCode, await response.Content.ReadAsStringAsync());
        return response.Headers.Location!;
    }

    /// <summary>Turns a flow off.</summary>
    public async Task UnsubscribeAsync(Uri location, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, location);
        if (key is not null)
        {
            request.Headers.Add("x-functions-key", key);
        }

        using var response = await App.Client.SendAsync(request);
        Assert.AreEqual(HttpStatusCode.NoContent, response.StatusCode);
    }

    /// <summary>The store has an order in this state, and the worker brings it to Dataverse.</summary>
    public async Task BringAsync(params Order[] orders)
    {
        Store.Add(orders);
        await BringAsync(EntityType.Order, orders.Select(order => order.Source.Id));
    }

    public async Task BringAsync(Customer customer)
    {
        Store.Customers[customer.Source.Id] = customer;
        await BringAsync(EntityType.Customer, [customer.Source.Id]);
    }

    public async Task BringAsync(Return goods)
    {
        Store.Returns[goods.Source.Id] = goods;
        await BringAsync(EntityType.Return, [goods.Source.Id]);
    }

    public async Task BringAsync(EntityType type, IEnumerable<string> ids)
    {
        await App.Inbox.EnqueueAsync([new EventGroup([.. ids.Select(id => Samples.Event(id, type, occurredAt: Time.GetUtcNow()))])], default);
        await App.Services.GetRequiredService<WorkRound>().RunAsync(default);
    }

    /// <summary>Serves every lane that is due.</summary>
    public Task DispatchAsync() => App.Services.GetRequiredService<CallbackDispatcher>().DrainAsync(TimeSpan.FromSeconds(20), default);

    public async Task<TopicStatus> StatusAsync(string topic) =>
        (await App.Services.GetRequiredService<SubscriptionStatus>().GetAsync(default)).Single(status => status.Topic == topic);

    /// <summary>An order of now.</summary>
    public Order Order(string id, string status = "pending", string state = OrderState.New) =>
        Samples.Order(id, Time.GetUtcNow()) with { PlacedAt = Time.GetUtcNow().UtcDateTime, Status = status, State = state, StoreView = "default", Website = "base", CustomerGroupId = "1" };

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await Flows.DisposeAsync();
        SqliteConnection.ClearAllPools();
    }
}
