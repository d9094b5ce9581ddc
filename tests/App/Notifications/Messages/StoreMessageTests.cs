using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using PowerPlatformMagento.App.Tests.Subscriptions;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Tests.Notifications.Messages;

/// <summary>Service requests and events of the store's own, sent as signed webhooks.</summary>
[TestClass]
public sealed class StoreMessageTests
{
    [TestMethod]
    public async Task A_service_request_reaches_the_flow_with_all_it_says()
    {
        await using var home = await TriggerHome.StartAsync();
        await home.SubscribeAsync("service-request-received", conditions: new { kind = "complaint" });

        await SendAsync(home, Request("55"));
        await SendAsync(home, Request("56", kind: "question"));

        var sent = (await home.Flows.WaitAsync(1))[0];
        var request = sent.GetProperty("request");
        Assert.AreEqual("service-request-received", sent.GetProperty("topic").GetString());
        Assert.AreEqual(("55", "Broken", "complaint", "000000012"), (Text(request, "id"), Text(request, "subject"), Text(request, "kind"), Text(request, "orderNumber")));
        Assert.HasCount(1, home.Flows.Calls);
    }

    [TestMethod]
    public async Task An_event_of_the_store_reaches_those_who_asked_for_its_type_and_those_who_asked_for_all()
    {
        await using var home = await TriggerHome.StartAsync();
        await home.SubscribeAsync("store-event", "all");
        await home.SubscribeAsync("store-event", "points", new { eventType = "loyalty.points-earned" });
        await home.SubscribeAsync("store-event", "german", new { storeView = "german" });

        await SendAsync(home, StoreEvent("1", "loyalty.points-earned", new JsonObject { ["points"] = 5, ["storeView"] = "default" }));
        await SendAsync(home, StoreEvent("2", "newsletter.opened", new JsonObject { ["storeView"] = "german", ["deep"] = new JsonObject { ["er"] = new JsonArray(1, new JsonObject { ["x"] = true }) } }));

        await home.Flows.WaitAsync(2, "all");
        await home.Flows.WaitAsync(1, "points");
        var german = (await home.Flows.WaitAsync(1, "german"))[0];
        Assert.AreEqual("loyalty.points-earned", home.Flows.Taken("points")[0].GetProperty("type").GetString());
        Assert.AreEqual(5, home.Flows.Taken("points")[0].GetProperty("data").GetProperty("points").GetInt32());
        Assert.IsTrue(german.GetProperty("data").GetProperty("deep").GetProperty("er")[1].GetProperty("x").GetBoolean());
        Assert.HasCount(4, home.Flows.Calls);
    }

    [TestMethod]
    public async Task A_repetition_of_the_message_is_not_told_twice()
    {
        await using var home = await TriggerHome.StartAsync(dispatches: false);
        await home.SubscribeAsync("service-request-received");
        var body = Request("55").ToJsonString();

        await SendAsync(home, body);
        home.Time.Advance(TimeSpan.FromSeconds(2));
        await home.DispatchAsync();
        await SendAsync(home, body);
        await home.DispatchAsync();

        Assert.HasCount(1, home.Flows.Calls);
    }

    [TestMethod]
    public async Task References_and_messages_can_come_together()
    {
        await using var home = await TriggerHome.StartAsync();
        await home.SubscribeAsync("service-request-received");

        await SendAsync(home, $"[{Reference(home, "12")},{Request("55").ToJsonString()}]");

        await home.Flows.WaitAsync(1);
        Assert.AreEqual("12", (await home.App.TakeAsync()).Single().Event.Id);
        Assert.AreEqual("55", (await home.App.TakeAsync()).Single().Event.Id);
    }

    [TestMethod]
    public async Task Where_no_flow_listens_an_event_of_the_store_is_forgotten_and_a_service_request_goes_to_Dataverse_all_the_same()
    {
        await using var home = await TriggerHome.StartAsync();

        await SendAsync(home, StoreEvent("1", "loyalty.points-earned", []));
        Assert.IsTrue((await home.App.Inbox.GetStatusAsync(default)).IsIdle);
        await SendAsync(home, Request("55"));

        Assert.IsEmpty(await home.Subscriptions.GetStatusAsync(default));
        Assert.AreEqual(EntityType.ServiceRequest, (await home.App.TakeAsync()).Single().Event.Type);
    }

    [TestMethod]
    public async Task Files_of_a_service_request_do_not_travel_to_flows_only_their_names_and_sizes_do()
    {
        await using var home = await TriggerHome.StartAsync();
        await home.SubscribeAsync("service-request-received");
        var request = Request("55");
        request["data"]!["attachments"] = new JsonArray(new JsonObject { ["name"] = "photo.PNG", ["contentType"] = "image/png", ["content"] = Convert.ToBase64String(new byte[5000]) });
        request["data"]!["lines"] = new JsonArray(new JsonObject { ["sku"] = "MUG", ["quantity"] = 2, ["reason"] = "broken", ["resolution"] = "refund", ["orderItemId"] = "7" });

        await SendAsync(home, request);

        var told = (await home.Flows.WaitAsync(1))[0].GetProperty("request");
        Assert.AreEqual("""[{"name":"photo.PNG","contentType":"image/png","size":5000}]""", told.GetProperty("attachments").GetRawText());
        Assert.AreEqual("""[{"orderItemId":"7","sku":"MUG","quantity":2,"reason":"broken","resolution":"refund"}]""", told.GetProperty("lines").GetRawText());
    }

    [TestMethod]
    public async Task Flows_hear_of_a_web_activity_only_with_consent_and_of_a_wish_for_a_quote_always()
    {
        await using var home = await TriggerHome.StartAsync();
        await home.SubscribeAsync("store-event");

        await SendAsync(home, Viewed("1", hasConsent: false));
        await SendAsync(home, Viewed("2", hasConsent: null));
        await SendAsync(home, Viewed("3", hasConsent: true));
        var quote = Viewed("4", hasConsent: null);
        quote["type"] = "quote-requested";
        await SendAsync(home, quote);

        var told = (await home.Flows.WaitAsync(2)).Select(sent => Text(sent, "type")).Order();
        CollectionAssert.AreEqual(new[] { "web-activity.product-viewed", "web-activity.quote-requested" }, told.ToArray());
        Assert.HasCount(4, await home.App.TakeAsync());
    }

    [TestMethod]
    [DataRow("""{"store":"main","topic":"service-request","id":"5","occurredAt":"2024-11-20T12:00:00Z"}""", DisplayName = "no content")]
    [DataRow("""{"store":"main","topic":"service-request","id":"5","occurredAt":"2024-11-20T12:00:00Z","data":[]}""", DisplayName = "content is a list")]
    [DataRow("""{"store":"main","topic":"service-request","id":"5","occurredAt":"2024-11-20T12:00:00Z","data":{"message":"x"}}""", DisplayName = "no subject")]
    [DataRow("""{"store":"main","topic":"service-request","id":"5","occurredAt":"2024-11-20T12:00:00Z","data":{"subject":"x","message":"x","colour":"red"}}""", DisplayName = "unknown member")]
    [DataRow("""{"store":"main","topic":"service-request","id":"5","occurredAt":"2024-11-20T12:00:00Z","data":{"subject":"x","message":"x","customerId":"anna"}}""", DisplayName = "wrong value")]
    [DataRow("""{"store":"main","topic":"service-request","id":"a b","occurredAt":"2024-11-20T12:00:00Z","data":{"subject":"x","message":"x"}}""", DisplayName = "wrong id")]
    [DataRow("""{"store":"main","topic":"service-request","type":"x","id":"5","occurredAt":"2024-11-20T12:00:00Z","data":{"subject":"x","message":"x"}}""", DisplayName = "a type")]
    [DataRow("""{"store":"main","topic":"service-request","id":"5","occurredAt":"2024-11-20T12:00:00Z","data":{"subject":"x","message":"x","priority":"urgent"}}""", DisplayName = "unknown priority")]
    [DataRow("""{"store":"main","topic":"service-request","id":"5","occurredAt":"2024-11-20T12:00:00Z","data":{"subject":"x","message":"x","lines":[{"quantity":1}]}}""", DisplayName = "a line of no product")]
    [DataRow("""{"store":"main","topic":"service-request","id":"5","occurredAt":"2024-11-20T12:00:00Z","data":{"subject":"x","message":"x","lines":[{"sku":"a","quantity":-1}]}}""", DisplayName = "less than nothing")]
    [DataRow("""{"store":"main","topic":"service-request","id":"5","occurredAt":"2024-11-20T12:00:00Z","data":{"subject":"x","message":"x","lines":[null]}}""", DisplayName = "an empty line")]
    [DataRow("""{"store":"main","topic":"service-request","id":"5","occurredAt":"2024-11-20T12:00:00Z","data":{"subject":"x","message":"x","attachments":null}}""", DisplayName = "files that are null")]
    [DataRow("""{"store":"main","topic":"service-request","id":"5","occurredAt":"2024-11-20T12:00:00Z","data":{"subject":"x","message":"x","attachments":[{"name":"a.exe","contentType":"application/x-msdownload","content":"AAAA"}]}}""", DisplayName = "a program")]
    [DataRow("""{"store":"main","topic":"service-request","id":"5","occurredAt":"2024-11-20T12:00:00Z","data":{"subject":"x","message":"x","attachments":[{"name":"a.png","contentType":"image/png","content":"not base 64"}]}}""", DisplayName = "a broken file")]
    [DataRow("""{"store":"main","topic":"service-request","id":"a123456789a123456789a123456789a123456789a123456789x","occurredAt":"2024-11-20T12:00:00Z","data":{"subject":"x","message":"x"}}""", DisplayName = "an id of 51 characters")]
    [DataRow("""{"store":"main","topic":"web-activity","id":"5","occurredAt":"2024-11-20T12:00:00Z","data":{"email":"a@b.example"}}""", DisplayName = "an activity without a type")]
    [DataRow("""{"store":"main","topic":"web-activity","type":"danced","id":"5","occurredAt":"2024-11-20T12:00:00Z","data":{"email":"a@b.example"}}""", DisplayName = "an unknown activity")]
    [DataRow("""{"store":"main","topic":"web-activity","type":"product-viewed","id":"5","occurredAt":"2024-11-20T12:00:00Z","data":{"email":"a@b.example"}}""", DisplayName = "a look at no product")]
    [DataRow("""{"store":"main","topic":"web-activity","type":"product-viewed","id":"5","occurredAt":"2024-11-20T12:00:00Z","data":{"lines":[{"sku":"a"}]}}""", DisplayName = "a look of nobody")]
    [DataRow("""{"store":"main","topic":"web-activity","type":"newsletter","id":"5","occurredAt":"2024-11-20T12:00:00Z","data":{"email":"a@b.example"}}""", DisplayName = "a newsletter neither on nor off")]
    [DataRow("""{"store":"main","topic":"web-activity","type":"catalog-downloaded","id":"5","occurredAt":"2024-11-20T12:00:00Z","data":{"email":"a@b.example","url":"catalog"}}""", DisplayName = "a strange address")]
    [DataRow("""{"store":"main","topic":"web-activity","type":"newsletter","id":"5","occurredAt":"2024-11-20T12:00:00Z","data":{"email":"a@b.example","isSubscribed":true,"ip":"1.2.3.4"}}""", DisplayName = "an unknown member of an activity")]
    [DataRow("""{"store":"main","topic":"store-event","id":"5","occurredAt":"2024-11-20T12:00:00Z","data":{}}""", DisplayName = "no type")]
    [DataRow("""{"store":"main","topic":"store-event","type":"order-placed","id":"5","occurredAt":"2024-11-20T12:00:00Z","data":{}}""", DisplayName = "a type of ours")]
    [DataRow("""{"store":"main","topic":"store-event","type":"Big Type","id":"5","occurredAt":"2024-11-20T12:00:00Z","data":{}}""", DisplayName = "a strange type")]
    [DataRow("""{"store":"main","topic":"order.saved","id":"5","occurredAt":"2024-11-20T12:00:00Z","data":{}}""", DisplayName = "a reference with content")]
    public async Task Refuses_what_does_not_fit(string body)
    {
        await using var home = await TriggerHome.StartAsync();

        using var response = await home.App.Client.SendAsync(Support.Messages.Webhook(body, at: home.Time.GetUtcNow()));

        await response.ShouldRefuseAsync(HttpStatusCode.BadRequest, "MAG-INT-004");
    }

    [TestMethod]
    public async Task Refuses_content_that_is_too_large()
    {
        await using var home = await TriggerHome.StartAsync();

        using var response = await home.App.Client.SendAsync(
            Support.Messages.Webhook(StoreEvent("1", "big", new JsonObject { ["text"] = new string('x', 70_000) }).ToJsonString(), at: home.Time.GetUtcNow()));

        await response.ShouldRefuseAsync(HttpStatusCode.BadRequest, "MAG-INT-004");
    }

    [TestMethod]
    public async Task Asks_to_come_again_while_the_file_cannot_be_used()
    {
        await using var home = await TriggerHome.StartAsync(dispatches: false);
        Directory.CreateDirectory(home.App.Folder.File("subscriptions.db"));

        using var response = await home.App.Client.SendAsync(Support.Messages.Webhook(Request("55").ToJsonString(), at: home.Time.GetUtcNow()));

        await response.ShouldRefuseAsync(HttpStatusCode.ServiceUnavailable, "MAG-SUB-006");
    }

    private static JsonObject Request(string id, string kind = "complaint") => new()
    {
        ["store"] = "main",
        ["topic"] = "service-request",
        ["id"] = id,
        ["occurredAt"] = "2024-11-20T12:00:00Z",
        ["data"] = new JsonObject { ["subject"] = "Broken", ["message"] = "It arrived broken.", ["kind"] = kind, ["orderNumber"] = "000000012", ["email"] = "anna.schmidt@example.com" },
    };

    private static JsonObject StoreEvent(string id, string type, JsonObject data) => new()
    {
        ["store"] = "main",
        ["topic"] = "store-event",
        ["type"] = type,
        ["id"] = id,
        ["occurredAt"] = "2024-11-20T12:00:00Z",
        ["data"] = data,
    };

    private static JsonObject Viewed(string id, bool? hasConsent)
    {
        var data = new JsonObject { ["email"] = "anna.schmidt@example.com", ["lines"] = new JsonArray(new JsonObject { ["sku"] = "MUG" }) };
        if (hasConsent is { } consent)
        {
            data["hasConsent"] = consent;
        }

        return new JsonObject { ["store"] = "main", ["topic"] = "web-activity", ["type"] = "product-viewed", ["id"] = id, ["occurredAt"] = "2024-11-20T12:00:00Z", ["data"] = data };
    }

    private static string Reference(TriggerHome home, string id) => Support.Messages.Body(id, occurredAt: home.Time.GetUtcNow().ToString("O"));

    private static Task SendAsync(TriggerHome home, JsonObject body) => SendAsync(home, body.ToJsonString());

    private static async Task SendAsync(TriggerHome home, string body)
    {
        using var response = await home.App.Client.SendAsync(Support.Messages.Webhook(body, at: home.Time.GetUtcNow()));
        Assert.AreEqual(HttpStatusCode.Accepted, response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private static string? Text(JsonElement element, string member) => element.GetProperty(member).GetString();
}
