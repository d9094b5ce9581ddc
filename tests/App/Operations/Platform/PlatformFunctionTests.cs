using System.Net;
using System.Text.Json.Nodes;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Tests.Subscriptions;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;
using Microsoft.Extensions.DependencyInjection;

namespace PowerPlatformMagento.App.Tests.Operations.Platform;

/// <summary>Operations about the connection and the synchronisation itself.</summary>
[TestClass]
public sealed class PlatformFunctionTests
{
    [TestMethod]
    public async Task A_connection_that_works_names_its_stores()
    {
        await using var app = await StoreApp.StartAsync();

        var (response, body) = await app.SendAsync(HttpMethod.Get, "connection");

        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode);
        Assert.AreEqual(Samples.Store, (string)body!["stores"]![0]!);
        Assert.AreEqual(0, app.Store.Requests.Total, "Testing a connection asks no store.");
    }

    [TestMethod]
    public async Task A_connection_with_a_wrong_key_fails()
    {
        await using var app = await StoreApp.StartAsync();
        app.Client.DefaultRequestHeaders.Remove("x-functions-key");
        app.Client.DefaultRequestHeaders.Add("x-functions-key", "wrong");

        using var response = await app.Client.GetAsync(new Uri("connection", UriKind.Relative));

        await response.ShouldRefuseAsync(HttpStatusCode.Unauthorized, "MAG-CFG-004");
    }

    [TestMethod]
    public async Task Readiness_tells_the_edition_and_what_it_lacks()
    {
        await using var app = await StoreApp.StartAsync();

        var (response, body) = await app.SendAsync(HttpMethod.Get, "readiness");

        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode);
        var store = body!["parts"]!.AsArray().Single(part => (string)part!["name"]! == "store:" + Samples.Store)!;
        var facts = store["facts"]!.AsArray().ToDictionary(fact => (string)fact!["name"]!, fact => (string)fact!["value"]!);
        Assert.AreEqual("OpenSource", facts["edition"]);
        StringAssert.StartsWith(facts["Returns"], "Missing");
    }

    [TestMethod]
    public async Task Readiness_is_an_answer_also_when_something_is_not_ready()
    {
        await using var app = await StoreApp.StartAsync(settings: new Dictionary<string, string?> { ["Stores:0:Authentication:ConsumerSecret"] = "wrong-secret-wrong-secret-wrong1" });

        var (response, body) = await app.SendAsync(HttpMethod.Get, "readiness");

        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode);
        Assert.IsFalse((bool)body!["isReady"]!);
        var store = body["parts"]!.AsArray().Single(part => (string)part!["name"]! == "store:" + Samples.Store)!;
        Assert.AreEqual("MAG-STO-006", (string)store["code"]!);
        Assert.IsFalse(string.IsNullOrEmpty((string?)store["hint"]));
    }

    [TestMethod]
    public async Task The_status_counts_what_waits_and_names_what_pauses()
    {
        await using var app = await StoreApp.StartAsync();
        var services = app.App.Services;
        await app.App.Inbox.EnqueueAsync([new EventGroup([new EntityEvent(Samples.Store, EntityType.Order, "1", DateTimeOffset.UnixEpoch)])], default);
        await app.App.Inbox.SetCursorAsync(Samples.Store, ChangeFeed.Orders, DateTimeOffset.UnixEpoch.AddDays(20_000), default);
        services.GetRequiredService<StorePauses>().Pause(Samples.Store, new MagentoError(StoreErrors.Maintenance));

        var (response, body) = await app.SendAsync(HttpMethod.Get, "sync/status");

        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode);
        Assert.AreEqual(1, (int)body!["waiting"]!);
        Assert.IsNotNull(body["oldestSince"]);
        var store = body["stores"]![0]!;
        Assert.IsTrue((bool)store["isPaused"]!);
        Assert.AreEqual("MAG-STO-003", (string)store["lastErrorCode"]!);
        var orders = store["feeds"]!.AsArray().Single(feed => (string)feed!["feed"]! == "Orders")!;
        Assert.AreEqual("2024-10-04T00:00:00Z", (string)orders["readUpTo"]!);
    }

    [TestMethod]
    public async Task The_status_counts_flows_that_listen_wait_and_were_given_up()
    {
        await using var home = await TriggerHome.StartAsync(dispatches: false);
        await home.SubscribeAsync("order-placed", "dead");
        await home.SubscribeAsync("order-placed", "ill");
        await home.SubscribeAsync("customer-created", "well");
        home.Flows.Answer = (flow, _, _) => Task.FromResult(flow == "dead" ? 410 : 503);
        await home.BringAsync(home.Order("1"));
        for (var attempt = 0; attempt < 4; attempt++)
        {
            await home.DispatchAsync();
            home.Time.Advance(TimeSpan.FromMinutes(1));
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/sync/status") { Headers = { { "x-functions-key", "default-key" } } };
        using var response = await home.App.Client.SendAsync(request);

        var text = await response.Content.ReadAsStringAsync();
        var triggers = JsonNode.Parse(text)!["triggers"]!;
        Assert.AreEqual((2, 1, 1, 1), ((int)triggers["active"]!, (int)triggers["failing"]!, (int)triggers["dead"]!, (int)triggers["waiting"]!));
        Assert.AreEqual("2024-11-20T12:00:00Z", (string)triggers["oldestSince"]!);
        CollectionAssert.AreEqual(new[] { "customer-created", "order-placed" }, triggers["topics"]!.AsArray().Select(topic => (string)topic!["topic"]!).ToArray());
        var placed = triggers["topics"]![1]!;
        Assert.AreEqual(("main", 1, 1), ((string)placed["store"]!, (int)placed["active"]!, (int)placed["lost"]!));
        CollectionAssert.AreEquivalent(new[] { "MAG-SUB-007", "MAG-SUB-013" }, placed["errorCodes"]!.AsArray().Select(code => (string)code!).ToArray());
        Assert.DoesNotContain("/workflows/", text, "Addresses of flows are nobody's business");
    }

    [TestMethod]
    public async Task The_status_of_the_synchronisation_is_known_also_without_that_of_the_flows()
    {
        await using var app = await StoreApp.StartAsync();
        Directory.CreateDirectory(app.App.Folder.File("subscriptions.db"));

        var (response, body) = await app.SendAsync(HttpMethod.Get, "sync/status");

        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode);
        Assert.AreEqual(0, (int)body!["waiting"]!);
        Assert.IsNull(body["triggers"]);
    }

    [TestMethod]
    public async Task A_record_is_imported_again_ahead_of_all_others()
    {
        await using var app = await StoreApp.StartAsync();
        await app.App.Inbox.EnqueueAsync([new EventGroup([.. Enumerable.Range(2, 9).Select(id => new EntityEvent(Samples.Store, EntityType.Order, $"{id}", DateTimeOffset.UnixEpoch))])], default);

        var (response, body) = await app.SendAsync(HttpMethod.Post, "stores/main/sync/resubmit", new { entity = "Order", id = "1" });

        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode, body?.ToJsonString());
        Assert.AreEqual("Done", (string)body!["outcome"]!);
        var batch = await app.App.Inbox.LeaseAsync(new LeaseRequest([Samples.Store], 1, TimeSpan.FromMinutes(1)), default);
        Assert.AreEqual("1", batch.Single().Event.Id);
    }

    [TestMethod]
    [DataRow("""{"entity":"Invoice","id":"1"}""", "entity")]
    [DataRow("""{"entity":"Order","id":"000000012X"}""", "id")]
    [DataRow("""{"entity":"Order"}""", "id")]
    [DataRow("""{"id":"1"}""", "entity")]
    [DataRow("""{"entity":1,"id":"1"}""", "entity")]
    public async Task A_record_that_cannot_be_is_refused(string json, string field)
    {
        await using var app = await StoreApp.StartAsync();

        var (response, body) = await app.SendAsync(HttpMethod.Post, "stores/main/sync/resubmit", json);

        Assert.AreEqual(HttpStatusCode.BadRequest, response.StatusCode, body?.ToJsonString());
        Assert.AreEqual(field, (string)body!["errors"]![0]!["field"]!);
    }
}
