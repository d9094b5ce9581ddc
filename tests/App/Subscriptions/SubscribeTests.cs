using System.Net;
using System.Text.Json.Nodes;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.App.Tests.Subscriptions;

/// <summary>Turning flows on and off, over HTTP.</summary>
[TestClass]
public sealed class SubscribeTests
{
    public static IEnumerable<object[]> Topics => SubscriptionTopics.All.Select(topic => new object[] { topic });

    [TestMethod]
    [DynamicData(nameof(Topics))]
    public async Task Every_topic_can_be_asked_for_and_ended_without_a_key(string topic)
    {
        await using var home = await TriggerHome.StartAsync();
        home.Store.Edition = Magento.Store.StoreEdition.AdobeCommerce;

        var location = await home.SubscribeAsync(topic, conditions: topic == SubscriptionTopics.StockBelowThreshold ? new { threshold = 5 } : null);

        Assert.IsTrue(location.IsAbsoluteUri);
        StringAssert.StartsWith(location.AbsoluteUri, new Uri(home.App.Client.BaseAddress!, "/api/subscriptions/").AbsoluteUri);
        Assert.AreEqual(27, location.Segments[^1].Length);
        Assert.AreEqual(1, (await home.StatusAsync(topic)).Living);

        await home.UnsubscribeAsync(location);

        Assert.IsEmpty(await home.Subscriptions.GetStatusAsync(default));
    }

    [TestMethod]
    public async Task Location_is_as_the_platform_sees_the_app_behind_a_proxy()
    {
        await using var home = await TriggerHome.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/subscriptions/order-placed")
        {
            Content = new StringContent(home.Wish().ToJsonString(), System.Text.Encoding.UTF8, "application/json"),
            Headers = { { "x-functions-key", "default-key" }, { "X-Forwarded-Host", "magento.azurewebsites.net" }, { "X-Forwarded-Proto", "https" } },
        };

        using var response = await home.App.Client.SendAsync(request);

        StringAssert.StartsWith(response.Headers.Location!.OriginalString, "https://magento.azurewebsites.net/api/subscriptions/");
    }

    [TestMethod]
    public async Task Location_is_that_of_the_setting_when_there_is_one()
    {
        await using var home = await TriggerHome.StartAsync(new Dictionary<string, string?> { ["Subscriptions:PublicBaseUrl"] = "https://gateway.example/magento/" });

        Assert.AreEqual("https://gateway.example/magento/api/subscriptions/", (await home.SubscribeAsync("order-placed")).AbsoluteUri[..^27]);
    }

    [TestMethod]
    public async Task Needs_a_key_to_subscribe()
    {
        await using var home = await TriggerHome.StartAsync();

        using var response = await home.PostAsync("order-placed", home.Wish(), key: null);

        await response.ShouldRefuseAsync(HttpStatusCode.Unauthorized, "MAG-CFG-004");
    }

    [TestMethod]
    [DataRow("http://flows.example/x", "MAG-SUB-001", DisplayName = "not https")]
    [DataRow("https://flows.example/x", "MAG-SUB-002", DisplayName = "foreign host")]
    [DataRow("https://prod-1.westeurope.logic.azure.com:8443/x", "MAG-SUB-001", DisplayName = "other port")]
    [DataRow("https://user@prod-1.westeurope.logic.azure.com/x", "MAG-SUB-001", DisplayName = "user name")]
    [DataRow("https://10.0.0.1/x", "MAG-SUB-002", DisplayName = "private address")]
    [DataRow("nonsense", "MAG-SUB-001", DisplayName = "no address")]
    public async Task Refuses_addresses_that_are_not_flows(string callback, string code)
    {
        await using var home = await TriggerHome.StartAsync();
        var wish = home.Wish();
        wish["callbackUrl"] = callback;

        using var response = await home.PostAsync("order-placed", wish);

        StringAssert.Contains(await response.Content.ReadAsStringAsync(), "\"field\":\"callbackUrl\"");
        await response.ShouldRefuseAsync(HttpStatusCode.BadRequest, code);
    }

    [TestMethod]
    public async Task Refuses_a_store_that_is_not_connected()
    {
        await using var home = await TriggerHome.StartAsync();
        var wish = home.Wish();
        wish["store"] = "other";

        using var response = await home.PostAsync("order-placed", wish);

        await response.ShouldRefuseAsync(HttpStatusCode.NotFound, "MAG-INT-005");
    }

    [TestMethod]
    public async Task Refuses_while_the_store_cannot_be_reached()
    {
        await using var home = await TriggerHome.StartAsync();
        home.Store.Down = new MagentoError(StoreErrors.Unreachable);

        using var response = await home.PostAsync("order-placed", home.Wish());

        Assert.IsNotNull(response.Headers.RetryAfter);
        await response.ShouldRefuseAsync(HttpStatusCode.ServiceUnavailable, "MAG-STO-001");
    }

    [TestMethod]
    [DataRow("return-requested", "Returns")]
    [DataRow("return-changed", "Returns")]
    [DataRow("quote-requested", "Companies")]
    public async Task Refuses_what_the_edition_does_not_have(string topic, string capability)
    {
        await using var home = await TriggerHome.StartAsync();

        using var response = await home.PostAsync(topic, home.Wish());

        StringAssert.Contains(await response.Content.ReadAsStringAsync(), capability);
        await response.ShouldRefuseAsync(HttpStatusCode.UnprocessableEntity, "MAG-STO-010");
    }

    [TestMethod]
    [DataRow("{\"store\":\"main\"}", "callbackUrl")]
    [DataRow("{\"callbackUrl\":\"https://x\"}", "store")]
    [DataRow("{\"callbackUrl\":\"https://x\",\"store\":\"main\",\"colour\":\"red\"}", "colour")]
    [DataRow("{\"callbackUrl\":\"https://x\",\"store\":\"main\",\"minimumTotal\":-1}", "minimumTotal")]
    [DataRow("{\"callbackUrl\":\"https://x\",\"store\":\"main\",\"minimumTotal\":\"much\"}", "minimumTotal")]
    [DataRow("{\"callbackUrl\":\"https://x\",\"store\":\"main\",\"currency\":\"euro\"}", "currency")]
    [DataRow("{\"callbackUrl\":\"https://x\",\"store\":\"main\",\"customerGroupId\":\"x\"}", "customerGroupId")]
    [DataRow("{\"callbackUrl\":\"https://x\",\"store\":\"main\",\"status\":[\"\"]}", "status[0]")]
    [DataRow("{\"callbackUrl\":\"https://x\",\"store\":\"MAIN\"}", "store")]
    public async Task Refuses_a_wish_that_does_not_fit_and_names_the_field(string body, string field)
    {
        await using var home = await TriggerHome.StartAsync();

        using var response = await home.PostAsync("order-placed", JsonNode.Parse(body)!);

        StringAssert.Contains(await response.Content.ReadAsStringAsync(), $"\"field\":\"{field}\"");
        await response.ShouldRefuseAsync(HttpStatusCode.BadRequest, "MAG-OPR-001");
    }

    [TestMethod]
    public async Task Refuses_an_event_of_any_type_for_types_that_need_conditions()
    {
        await using var home = await TriggerHome.StartAsync();

        using var response = await home.PostAsync("store-event", home.Wish(conditions: new { eventType = "cart-abandoned" }));

        await response.ShouldRefuseAsync(HttpStatusCode.BadRequest, "MAG-OPR-001");
    }

    [TestMethod]
    public async Task Refuses_more_subscriptions_than_are_allowed_but_renews_what_exists()
    {
        await using var home = await TriggerHome.StartAsync(new Dictionary<string, string?> { ["Subscriptions:Maximum"] = "2" });
        await home.SubscribeAsync("order-placed", "a");
        await home.SubscribeAsync("order-placed", "b");

        using var third = await home.PostAsync("order-placed", home.Wish("c"));

        await home.SubscribeAsync("order-placed", "b");
        await third.ShouldRefuseAsync(HttpStatusCode.UnprocessableEntity, "MAG-SUB-005");
    }

    [TestMethod]
    public async Task The_same_wish_again_renews_the_subscription_and_only_the_newest_address_ends_it()
    {
        await using var home = await TriggerHome.StartAsync();
        var first = await home.SubscribeAsync("order-placed", conditions: new { minimumTotal = 10, status = new[] { "b", "a", "b" } });

        var second = await home.SubscribeAsync("order-placed", conditions: new { status = new[] { "a", "b" }, minimumTotal = 10.00 });

        Assert.AreNotEqual(first, second);
        await home.UnsubscribeAsync(first);
        Assert.AreEqual(1, (await home.StatusAsync("order-placed")).Living);
        await home.UnsubscribeAsync(second);
        Assert.IsEmpty(await home.Subscriptions.GetStatusAsync(default));
    }

    [TestMethod]
    public async Task Other_conditions_another_flow_or_another_topic_are_another_subscription()
    {
        await using var home = await TriggerHome.StartAsync();
        await home.SubscribeAsync("order-placed");
        await home.SubscribeAsync("order-placed", conditions: new { minimumTotal = 10 });
        await home.SubscribeAsync("order-placed", "another");
        await home.SubscribeAsync("order-cancelled");

        Assert.AreEqual(3, (await home.StatusAsync("order-placed")).Living);
        Assert.AreEqual(1, (await home.StatusAsync("order-cancelled")).Living);
    }

    [TestMethod]
    [DataRow(null)]
    [DataRow("default-key")]
    [DataRow("wrong")]
    public async Task Ending_is_answered_alike_whether_there_was_something_or_not(string? key)
    {
        await using var home = await TriggerHome.StartAsync();
        var location = await home.SubscribeAsync("order-placed");

        await home.UnsubscribeAsync(location, key);
        await home.UnsubscribeAsync(location, key);
        await home.UnsubscribeAsync(new Uri(location, new string('A', 27)), key);
        await home.UnsubscribeAsync(new Uri(location, "x"), key);
        await home.UnsubscribeAsync(new Uri(location, "%C3%BC%20x"), key);

        Assert.IsEmpty(await home.Subscriptions.GetStatusAsync(default));
    }

    [TestMethod]
    public async Task Says_so_when_the_file_cannot_be_used()
    {
        await using var home = await TriggerHome.StartAsync(dispatches: false);
        Directory.CreateDirectory(home.App.Folder.File("subscriptions.db"));

        using var subscribe = await home.PostAsync("order-placed", home.Wish());
        using var unsubscribe = await home.App.Client.DeleteAsync(new Uri("/api/subscriptions/" + new string('A', 27), UriKind.Relative));

        await subscribe.ShouldRefuseAsync(HttpStatusCode.ServiceUnavailable, "MAG-SUB-006");
        await unsubscribe.ShouldRefuseAsync(HttpStatusCode.ServiceUnavailable, "MAG-SUB-006");
    }
}
