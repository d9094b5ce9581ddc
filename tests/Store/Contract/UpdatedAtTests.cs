using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Contract;

/// <summary>Which calls move updated_at was tried out in the recorded shop; the sandbox is tried the same way.</summary>
[TestClass]
public sealed class UpdatedAtTests
{
    private const long OrderId = 20;

    private static readonly Dictionary<string, (string Method, string Path, string? Body)> Calls = new()
    {
        ["POST orders/{id}/comments without status"] = ("POST", "orders/20/comments", """{"statusHistory":{"comment":"x","is_customer_notified":0,"is_visible_on_front":0}}"""),
        ["POST orders/{id}/comments with same status"] = ("POST", "orders/20/comments", """{"statusHistory":{"comment":"x","status":"pending"}}"""),
        ["PUT orders/create ext_order_id"] = ("PUT", "orders/create", """{"entity":{"entity_id":20,"ext_order_id":"E-1"}}"""),
        ["PUT orders/create same ext_order_id again"] = ("PUT", "orders/create", """{"entity":{"entity_id":20,"ext_order_id":"E-1"}}"""),
        ["POST orders/{id}/hold"] = ("POST", "orders/20/hold", null),
        ["POST orders/{id}/unhold"] = ("POST", "orders/20/unhold", null),
        ["POST order/{id}/ship"] = ("POST", "order/20/ship", "{}"),
        ["POST shipment/track -> order"] = ("POST", "shipment/track", """{"entity":{"order_id":20,"parent_id":1,"track_number":"T","title":"t","carrier_code":"custom","weight":0,"qty":1,"description":""}}"""),
        ["POST shipment/track -> shipment"] = ("POST", "shipment/track", """{"entity":{"order_id":20,"parent_id":1,"track_number":"T","title":"t","carrier_code":"custom","weight":0,"qty":1,"description":""}}"""),
        ["POST shipment/{id}/comments -> shipment"] = ("POST", "shipment/1/comments", """{"entity":{"parent_id":1,"comment":"x","is_customer_notified":0,"is_visible_on_front":0}}"""),
        ["POST order/{id}/invoice"] = ("POST", "order/20/invoice", "{}"),
        ["POST order/{id}/refund"] = ("POST", "order/20/refund", "{}"),
        ["POST orders/{id}/emails"] = ("POST", "orders/24/emails", null),
        ["PUT customers/{id} unchanged object"] = ("PUT", "customers/2", """{"customer":{"lastname":"Strauß"}}"""),
        ["PUT customers/{id} only an address changed"] = ("PUT", "customers/2", """{"customer":{"addresses":[{"id":2,"city":"Anderswo"}]}}"""),
    };

    [TestMethod]
    public async Task The_same_calls_move_the_same_dates()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 12, 1, 8, 0, 0, TimeSpan.Zero));
        await using var store = await RunningStore.StartAsync(options => options with { Time = time });
        var tried = 0;
        foreach (var entry in JsonNode.Parse(Capture.Read("updated-at-experiment.json"))!.AsArray().Where(entry => Calls.ContainsKey((string)entry!["operation"]!)))
        {
            var (method, path, body) = Calls[(string)entry!["operation"]!];
            var (collection, id) = Watched((string)entry["watched"]!);
            var before = UpdatedAt(store, collection, id);
            time.Advance(TimeSpan.FromMinutes(1));

            var (status, answer, _) = await store.Client.WriteAsync(method, $"/rest/V1/{path}", body);

            Assert.AreEqual(200, status, answer);
            Assert.AreEqual((bool)entry["updated_at_changed"]!, before != UpdatedAt(store, collection, id), (string)entry["operation"]!);
            tried++;
        }

        Assert.AreEqual(Calls.Count, tried);
        Assert.AreEqual("closed", JsonDocument.Parse(store.Documents.Find(StoreEntity.Orders, OrderId)!.Value).RootElement.GetProperty("state").GetString());
    }

    private static (StoreEntity Collection, long Id) Watched(string path)
    {
        var parts = path.Split('/');
        return parts[0] switch
        {
            "orders" => (StoreEntity.Orders, long.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture)),
            "shipment" => (StoreEntity.Shipments, 1),
            _ => (StoreEntity.Customers, long.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture)),
        };
    }

    private static string? UpdatedAt(RunningStore store, StoreEntity collection, long id) =>
        JsonDocument.Parse(store.Documents.Find(collection, id)!.Value).RootElement.GetProperty("updated_at").GetString();
}
