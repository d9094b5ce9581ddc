using System.Net;
using System.Text.Json.Nodes;
using PowerPlatformMagento.App.Tests.Notifications.Finding;
using PowerPlatformMagento.App.Tests.Subscriptions;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento.Store;

namespace PowerPlatformMagento.App.Tests.Notifications.Scenes;

/// <summary>What the worker reads on its way to Dataverse, and what the store sends of its own.</summary>
internal sealed class RecordScene : ITriggerScene
{
    private readonly TriggerHome _home;

    private RecordScene(TriggerHome home) => _home = home;

    /// <summary>A type no topic is called.</summary>
    public const string OwnType = "loyalty.points-earned";

    public FlowServer Flows => _home.Flows;

    public IServiceProvider Services => _home.App.Services;

    public static async Task<ITriggerScene> StartAsync()
    {
        var home = await TriggerHome.StartAsync();
        home.Store.Edition = StoreEdition.AdobeCommerce;
        return new RecordScene(home);
    }

    public Task<Uri> SubscribeAsync(string topic, string flow, string? eventType) => _home.SubscribeAsync(topic, flow, eventType is null ? null : new { eventType });

    public Task UnsubscribeAsync(Uri location, string? key) => _home.UnsubscribeAsync(location, key);

    public async Task HappenAsync(string topic, int turn)
    {
        _home.Time.Advance(TimeSpan.FromMinutes(5));
        var id = turn.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await (topic switch
        {
            "service-request-received" => SendAsync("service-request", null, id, new JsonObject { ["subject"] = "Broken", ["message"] = "It arrived broken.", ["kind"] = "complaint" }),
            "store-event" => SendAsync("store-event", OwnType, id, new JsonObject { ["points"] = turn }),
            "customer-created" or "customer-changed" => CustomerAsync(topic, id),
            "return-requested" or "return-changed" => ReturnAsync(topic, id),
            _ => OrderAsync(topic, id),
        });
        await _home.DispatchAsync();
    }

    public ValueTask DisposeAsync() => _home.DisposeAsync();

    private async Task OrderAsync(string topic, string id)
    {
        var (order, now) = (_home.Order(id), _home.Time.GetUtcNow().UtcDateTime);
        await _home.BringAsync(topic switch
        {
            "shipment-created" => order with { Shipments = [Records.Shipment(id) with { CreatedAt = now }] },
            "invoice-created" => order with { Invoices = [Records.Invoice(id) with { CreatedAt = now }] },
            "refund-created" => order with { Refunds = [Records.Refund(id) with { CreatedAt = now }] },
            _ => order,
        });
        if (topic is "order-status-changed" or "order-cancelled")
        {
            _home.Time.Advance(TimeSpan.FromMinutes(1));
            await _home.BringAsync(order with { Status = "canceled", State = OrderState.Canceled, Source = Touched(order.Source) });
        }
    }

    private async Task CustomerAsync(string topic, string id)
    {
        var customer = Samples.Customer(id, _home.Time.GetUtcNow()) with { CreatedAt = _home.Time.GetUtcNow().UtcDateTime };
        await _home.BringAsync(customer);
        if (topic == "customer-changed")
        {
            await _home.BringAsync(customer with { GroupId = "3" });
        }
    }

    private async Task ReturnAsync(string topic, string id)
    {
        // A return waits for its order on the way to Dataverse.
        await _home.BringAsync(_home.Order("12"));
        var goods = Samples.Return(id) with { RequestedAt = _home.Time.GetUtcNow().UtcDateTime };
        await _home.BringAsync(goods);
        if (topic == "return-changed")
        {
            await _home.BringAsync(goods with { Status = ReturnStatus.Authorized, Source = Touched(goods.Source) });
        }
    }

    private async Task SendAsync(string topic, string? type, string id, JsonObject data)
    {
        var body = new JsonObject { ["store"] = "main", ["topic"] = topic, ["id"] = id, ["occurredAt"] = "2024-11-20T12:00:00Z", ["data"] = data };
        if (type is not null)
        {
            body["type"] = type;
        }

        using var response = await _home.App.Client.SendAsync(Support.Messages.Webhook(body.ToJsonString(), at: _home.Time.GetUtcNow()));
        Assert.AreEqual(HttpStatusCode.Accepted, response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private Source Touched(Source source)
    {
        var now = _home.Time.GetUtcNow();
        return source with { UpdatedAt = now.UtcDateTime, Revision = now.ToUnixTimeMilliseconds(), ReadAt = now.UtcDateTime };
    }
}
