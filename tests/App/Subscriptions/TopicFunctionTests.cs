using System.Net;
using System.Text.Json.Nodes;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Sandbox.Store;

namespace PowerPlatformMagento.App.Tests.Subscriptions;

/// <summary>What the designer of flows asks for the trigger of all events.</summary>
[TestClass]
public sealed class TopicFunctionTests
{
    [TestMethod]
    public async Task Types_of_events_are_listed_with_names_for_people()
    {
        await using var app = await StoreApp.StartAsync(StoreEdition.AdobeCommerce);

        var (response, list) = await app.SendAsync(HttpMethod.Get, "stores/main/choices/topics");

        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode, list?.ToJsonString());
        var choices = list!["value"]!.AsArray().ToDictionary(choice => (string)choice!["value"]!, choice => (string)choice!["name"]!);
        CollectionAssert.AreEqual(TopicRules.OfAnyType.ToArray(), choices.Keys);
        Assert.AreEqual("Order status changed", choices["order-status-changed"]);
        foreach (var needy in new[] { "stock-below-threshold", "cart-abandoned", "store-event" })
        {
            Assert.DoesNotContain(needy, choices.Keys);
        }
    }

    [TestMethod]
    public async Task A_store_is_not_offered_what_it_does_not_have()
    {
        await using var app = await StoreApp.StartAsync(StoreEdition.OpenSource);

        var (_, list) = await app.SendAsync(HttpMethod.Get, "stores/main/choices/topics");

        var types = list!["value"]!.AsArray().Select(choice => (string)choice!["value"]!).ToList();
        CollectionAssert.AreEqual(TopicRules.OfAnyType.Except(["return-requested", "return-changed", "quote-requested"]).ToArray(), types);
        foreach (var type in types)
        {
            var wish = new JsonObject { ["store"] = "main", ["eventType"] = type, ["callbackUrl"] = "https://x.logic.azure.com.example/x" };
            var (refused, body) = await app.SendAsync(HttpMethod.Post, "subscriptions/store-event", wish);
            Assert.AreEqual((HttpStatusCode.BadRequest, "MAG-SUB-002"), (refused.StatusCode, (string)body!["code"]!), "The type is not what is wrong");
        }
    }

    [TestMethod]
    public async Task The_schema_of_a_known_type_stands_by_itself()
    {
        await using var app = await StoreApp.StartAsync();

        foreach (var type in TopicRules.OfAnyType)
        {
            var (response, body) = await app.SendAsync(HttpMethod.Get, "stores/main/event-schema?eventType=" + type);

            Assert.AreEqual(HttpStatusCode.OK, response.StatusCode);
            var (text, schema) = (body!.ToJsonString(), body["schema"]!);
            Assert.AreEqual("object", (string)schema["type"]!);
            Assert.DoesNotContain("$ref", text);
            Assert.DoesNotContain("x-ms-dynamic", text);
            Assert.AreEqual("date-time", (string)schema["properties"]!["occurredAt"]!["format"]!);
            Assert.AreEqual("Event ID", (string)schema["properties"]!["eventId"]!["title"]!);
        }

        var (_, order) = await app.SendAsync(HttpMethod.Get, "stores/main/event-schema?eventType=order-placed");
        Assert.AreEqual("string", (string)order!["schema"]!["properties"]!["order"]!["properties"]!["lines"]!["items"]!["properties"]!["sku"]!["type"]!);
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("?eventType=")]
    [DataRow("?eventType=loyalty.points-earned")]
    [DataRow("?eventType=store-event")]
    [DataRow("?eventType=cart-abandoned")]
    public async Task What_is_not_known_beforehand_is_an_open_object(string query)
    {
        await using var app = await StoreApp.StartAsync();

        var (response, body) = await app.SendAsync(HttpMethod.Get, "stores/main/event-schema" + query);

        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode);
        var schema = body!["schema"]!;
        Assert.AreEqual(("object", true, 0), ((string)schema["type"]!, (bool)schema["additionalProperties"]!, schema["properties"]!.AsObject().Count));
    }

    [TestMethod]
    [DataRow("Order-Placed")]
    [DataRow("-x")]
    [DataRow("a b")]
    [DataRow("a%0Ab")]
    [DataRow("..%2F..%2Fx")]
    public async Task A_type_that_cannot_be_is_refused(string type)
    {
        await using var app = await StoreApp.StartAsync();

        var (response, body) = await app.SendAsync(HttpMethod.Get, "stores/main/event-schema?eventType=" + type);

        Assert.AreEqual(HttpStatusCode.BadRequest, response.StatusCode, body?.ToJsonString());
        Assert.AreEqual("eventType", (string)body!["errors"]![0]!["field"]!);
    }

    [TestMethod]
    [DataRow("stores/nowhere/choices/topics")]
    [DataRow("stores/nowhere/event-schema")]
    public async Task A_store_that_is_not_connected_is_named_by_a_code(string address)
    {
        await using var app = await StoreApp.StartAsync();

        var (response, body) = await app.SendAsync(HttpMethod.Get, address);

        Assert.AreEqual((HttpStatusCode.NotFound, "MAG-INT-005"), (response.StatusCode, (string)body!["code"]!));
    }
}
