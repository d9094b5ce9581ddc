using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.App.Tests.Notifications.Scenes;
using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.App.Tests.Notifications;

/// <summary>Every trigger of the connector: subscribe, let it happen in the store, get the call, turn the flow off, let it happen again, get none.</summary>
[TestClass]
public sealed class EveryTriggerTests
{
    private const string Witness = "witness";

    private static readonly Dictionary<string, Func<Task<ITriggerScene>>> Scenes = new()
    {
        ["order-placed"] = RecordScene.StartAsync,
        ["order-status-changed"] = RecordScene.StartAsync,
        ["order-cancelled"] = RecordScene.StartAsync,
        ["shipment-created"] = RecordScene.StartAsync,
        ["invoice-created"] = RecordScene.StartAsync,
        ["refund-created"] = RecordScene.StartAsync,
        ["customer-created"] = RecordScene.StartAsync,
        ["customer-changed"] = RecordScene.StartAsync,
        ["return-requested"] = RecordScene.StartAsync,
        ["return-changed"] = RecordScene.StartAsync,
        ["service-request-received"] = RecordScene.StartAsync,
        ["store-event"] = RecordScene.StartAsync,
        ["product-changed"] = ShopScene.StartAsync,
        ["stock-below-threshold"] = ShopScene.StartAsync,
        ["cart-abandoned"] = ShopScene.StartAsync,
        ["quote-requested"] = ShopScene.StartAsync,
    };

    public static IEnumerable<object?[]> Cases => from topic in Scenes.Keys from key in new[] { null, "default-key", "wrong-key" } select new object?[] { topic, key };

    public static IEnumerable<object[]> Types => TopicRules.OfAnyType.Select(topic => new object[] { topic });

    [TestMethod]
    public void Every_webhook_trigger_of_the_definition_is_tried_here()
    {
        using var stream = typeof(EventSchemas).Assembly.GetManifestResourceStream("apiDefinition.swagger.json")!;
        using var definition = JsonDocument.Parse(stream);
        var triggers = definition.RootElement.GetProperty("paths").EnumerateObject()
            .Where(path => path.Value.TryGetProperty("x-ms-notification-content", out _))
            .Select(path => path.Name.Split('/')[^1])
            .ToArray();

        CollectionAssert.AreEquivalent(triggers, Scenes.Keys);
        CollectionAssert.AreEquivalent(SubscriptionTopics.All.ToArray(), triggers);
    }

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public async Task A_flow_is_called_while_it_is_turned_on_and_not_afterwards(string topic, string? key)
    {
        await using var scene = await Scenes[topic]();
        var location = await scene.SubscribeAsync(topic, "flow");
        await scene.SubscribeAsync(topic, Witness);
        var (before, seen) = (scene.Flows.Taken().Count, scene.Flows.Taken(Witness).Count);

        await scene.HappenAsync(topic, 1);
        var sent = (await scene.Flows.WaitAsync(before + 1))[before];
        await scene.Flows.WaitAsync(seen + 1, Witness);

        Assert.AreEqual((topic, "main", false), (sent.GetProperty("topic").GetString(), sent.GetProperty("store").GetString(), sent.GetProperty("isTruncated").GetBoolean()));

        await scene.UnsubscribeAsync(location, key);
        await scene.HappenAsync(topic, 2);

        // It did happen: the other flow was told.
        await scene.Flows.WaitAsync(seen + 2, Witness);
        Assert.AreEqual(before + 1, scene.Flows.Calls.Count(call => call.Flow == "flow"));
    }

    [TestMethod]
    [DynamicData(nameof(Types))]
    public async Task What_an_event_of_any_type_brings_is_what_the_designer_was_told(string topic)
    {
        await using var scene = await Scenes[topic]();
        await scene.SubscribeAsync("store-event", "any", topic);
        var before = scene.Flows.Taken("any").Count;

        await scene.HappenAsync(topic, 1);

        var sent = (await scene.Flows.WaitAsync(before + 1, "any"))[before];
        using var told = JsonDocument.Parse(scene.Services.GetRequiredService<EventSchemas>().Of(topic));
        Assert.AreEqual(topic, sent.GetProperty("type").GetString());
        SchemaFit.Check(told.RootElement.GetProperty("schema"), sent.GetProperty("data"), topic);
    }
}
