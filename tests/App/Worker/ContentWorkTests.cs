using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Tests.Worker;

/// <summary>Records that come with their content, from the signed webhook to Dataverse.</summary>
[TestClass]
public sealed class ContentWorkTests
{
    private static readonly string At = TimeProvider.System.GetUtcNow().AddMinutes(-1).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'");

    [TestMethod]
    public async Task A_service_request_reaches_its_api_with_all_it_holds_and_without_a_call_to_the_store()
    {
        await using var app = await RunningApp.StartAsync();
        await SendAsync(app, Request("r-1", new JsonObject
        {
            ["subject"] = "Broken", ["message"] = "It broke.", ["kind"] = "return", ["email"] = "anna@example.com", ["orderId"] = "12",
            ["lines"] = new JsonArray(new JsonObject { ["sku"] = "MUG", ["quantity"] = 2 }),
            ["attachments"] = new JsonArray(new JsonObject { ["name"] = "a.png", ["contentType"] = "image/png", ["content"] = "aGVsbG8vLys=" }),
        }));

        await RoundAsync(app);

        var call = app.Dataverse.Batches.Single().Requests.Single();
        Assert.AreEqual("mag_ImportServiceRequest", call.RequestName);
        Assert.AreEqual("magento", call["tag"]);
        var request = JsonSerializer.Deserialize((string)call["Payload"], ContractJson.Exact.ServiceRequest)!;
        Assert.AreEqual(("r-1", "main", ServiceRequestKind.Return, "12"), (request.Source.Id, request.Source.Store, request.Kind, request.OrderId));
        Assert.AreEqual(DateTimeOffset.Parse(At, null).ToUnixTimeMilliseconds(), request.Source.Revision);
        Assert.AreEqual("aGVsbG8vLys=", request.Attachments.Single().Content);
        Assert.IsEmpty(app.Store.Reads);
        Assert.IsTrue((await app.Inbox.GetStatusAsync(default)).IsIdle);
        Assert.IsNull(await app.Inbox.FindContentAsync("main", EntityType.ServiceRequest, "r-1", default));
    }

    [TestMethod]
    [DataRow("product-viewed", """{"email":"a@b.example","hasConsent":true,"lines":[{"sku":"MUG"}]}""", WebActivityKind.ProductViewed)]
    [DataRow("catalog-downloaded", """{"customerId":"7","url":"https://shop.example/catalog.pdf"}""", WebActivityKind.CatalogDownloaded)]
    [DataRow("newsletter", """{"email":"a@b.example","isSubscribed":false}""", WebActivityKind.NewsletterChanged)]
    [DataRow("quote-requested", """{"email":"a@b.example","companyName":"ACME","comment":"500 mugs"}""", WebActivityKind.QuoteRequested)]
    public async Task A_web_activity_reaches_its_api(string type, string data, string kind)
    {
        await using var app = await RunningApp.StartAsync();
        await SendAsync(app, Message("web-activity", "event.1", JsonNode.Parse(data)!.AsObject(), type));

        await RoundAsync(app);

        var call = app.Dataverse.Batches.Single().Requests.Single();
        Assert.AreEqual("mag_ImportWebActivity", call.RequestName);
        var activity = JsonSerializer.Deserialize((string)call["Payload"], ContractJson.Exact.WebActivity)!;
        Assert.AreEqual((kind, "event.1"), (activity.Kind, activity.Source.Id));
    }

    [TestMethod]
    public async Task Many_travel_in_one_call_and_files_make_calls_smaller()
    {
        await using var app = await RunningApp.StartAsync(settings: new Dictionary<string, string?> { ["Intake:RequestsPerStore"] = "100000", ["Worker:MaximumBatchBytes"] = "200000" });
        for (var id = 1; id <= 6; id++)
        {
            await SendAsync(app, Request($"r{id}", new JsonObject
            {
                ["subject"] = "s", ["message"] = "m",
                ["attachments"] = new JsonArray(new JsonObject { ["name"] = "a.png", ["contentType"] = "image/png", ["content"] = Convert.ToBase64String(new byte[70_000]) }),
            }));
        }

        await RoundAsync(app);

        CollectionAssert.AreEqual(new[] { 2, 2, 2 }, app.Dataverse.ImportBatchSizes.ToArray());
    }

    [TestMethod]
    public async Task A_store_that_is_away_holds_up_nothing_that_came_with_its_content_and_stays_paused()
    {
        await using var app = await RunningApp.StartAsync();
        var pauses = app.Services.GetRequiredService<StorePauses>();
        app.Store.Down = new MagentoError(StoreErrors.Maintenance);
        pauses.Pause("main", new MagentoError(StoreErrors.Maintenance));
        await app.Inbox.EnqueueAsync([Samples.Group("12")], default);
        await SendAsync(app, Request("r-1", new JsonObject { ["subject"] = "s", ["message"] = "m" }));

        await RoundAsync(app);

        Assert.AreEqual("mag_ImportServiceRequest", app.Dataverse.Batches.Single().Requests.Single().RequestName);
        Assert.IsNotNull(pauses.Find("main"));
        Assert.AreEqual(1, (await app.Inbox.GetStatusAsync(default)).Pending);
    }

    [TestMethod]
    public async Task What_Dataverse_refuses_is_parked_with_its_content_and_goes_through_when_it_is_resubmitted()
    {
        await using var app = await RunningApp.StartAsync();
        app.Dataverse.ImportFault = _ => FakeDataverse.Fault(-2147220891, "MAG-ORD-004: A value of the order is longer than its column.");
        await SendAsync(app, Request("R.1_a", new JsonObject { ["subject"] = "s", ["message"] = "m" }));
        await RoundAsync(app);
        var (key, row) = app.Dataverse.Rows.Single(pair => pair.Key.StartsWith("mag_syncissue/", StringComparison.Ordinal));
        Assert.AreEqual(("servicerequest", "R.1_a"), ((string)row["mag_entitytype"], (string)row["mag_magentoid"]));
        Assert.MatchesRegex("^mag_syncissue/main-servicerequest-x[0-9a-f]{16}$", key);

        app.Dataverse.ImportFault = _ => null;
        app.Dataverse.Rows[key] = Resubmitted(row);
        await app.Services.GetRequiredService<SyncIssueResubmission>().RunAsync(default);
        await RoundAsync(app);

        Assert.HasCount(1, app.Dataverse.Imports);
        StringAssert.Contains(app.Dataverse.Imports.Single().Key, "R.1_a");
        Assert.AreEqual(2, ((OptionSetValue)app.Dataverse.Rows[key]["statuscode"]).Value);
        Assert.IsTrue((await app.Inbox.GetStatusAsync(default)) is { IsIdle: true, Parked: 0 });
    }

    [TestMethod]
    public async Task A_row_whose_content_is_gone_says_so()
    {
        await using var app = await RunningApp.StartAsync();
        await app.Inbox.EnqueueAsync([new EventGroup([Samples.Event("cart-12", EntityType.WebActivity)], IsUrgent: true)], default);

        await RoundAsync(app);

        Assert.AreEqual("MAG-INT-012", app.Dataverse.Rows["mag_syncissue/main-webactivity-cart-12"]["mag_errorcode"]);
        Assert.AreEqual(1, (await app.Inbox.GetStatusAsync(default)).Parked);
    }

    [TestMethod]
    public async Task A_newer_message_that_comes_during_the_delivery_is_delivered_after_it()
    {
        await using var app = await RunningApp.StartAsync();
        await SendAsync(app, Request("r-1", new JsonObject { ["subject"] = "first", ["message"] = "m" }));
        var isSecondSent = false;
        app.Dataverse.BeforeAnswer = async (request, _) =>
        {
            if (!isSecondSent && request is Microsoft.Xrm.Sdk.Messages.ExecuteMultipleRequest)
            {
                isSecondSent = true;
                await SendAsync(app, Request("r-1", new JsonObject { ["subject"] = "second", ["message"] = "m" }, TimeProvider.System.GetUtcNow().ToString("O")));
            }
        };

        await RoundAsync(app);
        await RoundAsync(app);

        CollectionAssert.AreEqual(
            new[] { "first", "second" },
            app.Dataverse.Batches.Select(batch => JsonDocument.Parse((string)batch.Requests.Single()["Payload"]).RootElement.GetProperty("subject").GetString()).ToArray());
        Assert.IsTrue((await app.Inbox.GetStatusAsync(default)).IsIdle);
    }

    [TestMethod]
    public async Task An_answer_that_got_lost_is_asked_for_again_and_keeps_the_content_until_then()
    {
        await using var app = await RunningApp.StartAsync();
        await SendAsync(app, Request("r-1", new JsonObject { ["subject"] = "s", ["message"] = "m" }));
        app.Dataverse.Then(app.Dataverse.Answer).ThenTimeOutAfterCommit();

        await RoundAsync(app);

        Assert.IsNotNull(await app.Inbox.FindContentAsync("main", EntityType.ServiceRequest, "r-1", default));
        Assert.AreEqual(1, app.Dataverse.Imports.Single().Value);
        Assert.AreEqual(1, (await app.Inbox.GetStatusAsync(default)).Pending);
    }

    [TestMethod]
    public async Task A_process_that_dies_between_taking_in_and_delivering_loses_nothing_and_doubles_nothing()
    {
        using var folder = new TempFolder();
        var settings = new Dictionary<string, string?> { ["Inbox:Path"] = folder.File("inbox.db") };
        await using var killed = await RunningApp.StartAsync(settings: settings);
        await SendAsync(killed, Request("r-1", new JsonObject { ["subject"] = "s", ["message"] = "m" }));
        Assert.HasCount(1, await killed.TakeAsync());

        // The first app never comes to an end: what it had leased is given back when the next one opens the file.
        await using var next = await RunningApp.StartAsync(settings: settings);
        await RoundAsync(next);

        Assert.AreEqual(1, next.Dataverse.Imports.Single().Value);
        Assert.IsTrue((await next.Inbox.GetStatusAsync(default)).IsIdle);
        Assert.IsNull(await next.Inbox.FindContentAsync("main", EntityType.ServiceRequest, "r-1", default));
    }

    private static Entity Resubmitted(Entity row)
    {
        var changed = new Entity(row.LogicalName, new Guid("0192c5f0-1111-7222-8333-444455556666")) { KeyAttributes = row.KeyAttributes, RowVersion = "1" };
        changed.Attributes.AddRange(row.Attributes);
        changed["statuscode"] = new OptionSetValue(SyncIssueRow.Resubmitted);
        return changed;
    }

    private static JsonObject Request(string id, JsonObject data, string? at = null) => Message("service-request", id, data, at: at);

    private static JsonObject Message(string topic, string id, JsonObject data, string? type = null, string? at = null)
    {
        var message = new JsonObject { ["store"] = "main", ["topic"] = topic, ["id"] = id, ["occurredAt"] = at ?? At, ["data"] = data };
        if (type is not null)
        {
            message["type"] = type;
        }

        return message;
    }

    private static async Task SendAsync(RunningApp app, JsonObject message)
    {
        using var response = await app.Client.SendAsync(Messages.Webhook(message.ToJsonString()));
        Assert.AreEqual(HttpStatusCode.Accepted, response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private static Task<int> RoundAsync(RunningApp app) => app.Services.GetRequiredService<WorkRound>().RunAsync(default);
}
