using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Tests.Worker;

/// <summary>Service requests that Dataverse holds: nothing a customer wrote gets lost, and nobody fills the error desk from outside.</summary>
[TestClass]
public sealed class HeldRequestTests
{
    private const string Desk = "mag_syncissue/";

    private static readonly string At = TimeProvider.System.GetUtcNow().AddMinutes(-1).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    [TestMethod]
    [DataRow("MAG-CAS-005")]
    [DataRow("MAG-CAS-006")]
    [DataRow("MAG-CAS-007")]
    public async Task A_held_request_is_on_the_error_desk_at_once_with_what_to_do_and_keeps_its_content(string code)
    {
        await using var app = await StartAsync(code);
        await SendAsync(app, "r-1");

        await RoundAsync(app);

        var row = Issues(app).Single();
        var definition = ErrorCatalog.Find(code)!;
        Assert.AreEqual((code, definition.Text, definition.Hint), ((string)row["mag_errorcode"], (string)row["mag_message"], (string)row["mag_hint"]));
        Assert.AreEqual(("main", "servicerequest", "r-1", 1), ((string)row["mag_storekey"], (string)row["mag_entitytype"], (string)row["mag_magentoid"], (int)row["mag_attempts"]));
        Assert.AreEqual(0, ((OptionSetValue)row["statecode"]).Value);
        Assert.IsTrue((await app.Inbox.GetStatusAsync(default)) is { IsIdle: true, Parked: 1 });
        StringAssert.Contains((await app.Inbox.FindContentAsync("main", EntityType.ServiceRequest, "r-1", default))!.Payload, "Where is it?");
    }

    [TestMethod]
    public async Task Resubmitting_sends_the_content_again_and_resolves_the_issue()
    {
        await using var app = await StartAsync("MAG-CAS-006");
        await SendAsync(app, "r-1");
        await RoundAsync(app);

        app.Dataverse.ImportHeld = _ => null;
        await ResubmitAsync(app);

        StringAssert.Contains(app.Dataverse.Imports.Single().Key, "Where is it?");
        Assert.AreEqual(2, ((OptionSetValue)Issues(app).Single()["statuscode"]).Value);
        Assert.IsTrue((await app.Inbox.GetStatusAsync(default)) is { IsIdle: true, Parked: 0 });
        Assert.IsNull(await app.Inbox.FindContentAsync("main", EntityType.ServiceRequest, "r-1", default));
    }

    [TestMethod]
    public async Task A_request_that_is_held_once_more_opens_its_issue_again_even_when_the_desk_is_full()
    {
        await using var app = await StartAsync("MAG-CAS-007", mostHeld: 1);
        await SendAsync(app, "r-1");
        await RoundAsync(app);

        await ResubmitAsync(app);

        var row = Issues(app).Single();
        Assert.AreEqual((0, 1), (((OptionSetValue)row["statecode"]).Value, ((OptionSetValue)row["statuscode"]).Value));
        Assert.AreEqual(1, (await app.Inbox.GetStatusAsync(default)).Parked);
        Assert.IsNotNull(await app.Inbox.FindContentAsync("main", EntityType.ServiceRequest, "r-1", default));
    }

    [TestMethod]
    public async Task Beyond_the_bound_requests_over_the_spam_limit_are_dropped_with_a_warning()
    {
        await using var app = await StartAsync("MAG-CAS-007", mostHeld: 3);
        for (var number = 1; number <= 8; number++)
        {
            await SendAsync(app, $"r-{number}");
        }

        await RoundAsync(app);

        Assert.HasCount(3, Issues(app));
        Assert.IsTrue((await app.Inbox.GetStatusAsync(default)) is { IsIdle: true, Parked: 3 });
        Assert.AreEqual(3, await ContentsAsync(app, 8));
        Assert.HasCount(5, app.Log.Lines.Where(line => line.Contains("dropped with MAG-CAS-007", StringComparison.Ordinal)));
    }

    [TestMethod]
    [DataRow("MAG-CAS-005")]
    [DataRow("MAG-CAS-006")]
    public async Task Beyond_the_bound_every_other_held_request_waits_in_the_inbox(string code)
    {
        await using var app = await StartAsync(code, mostHeld: 2);
        for (var number = 1; number <= 5; number++)
        {
            await SendAsync(app, $"r-{number}");
        }

        await RoundAsync(app);

        Assert.HasCount(2, Issues(app));
        Assert.IsTrue((await app.Inbox.GetStatusAsync(default)) is { Pending: 3, Parked: 2 });
        Assert.AreEqual(5, await ContentsAsync(app, 5));
    }

    [TestMethod]
    public async Task Issues_that_are_settled_or_have_another_code_take_no_room()
    {
        await using var app = await StartAsync("MAG-CAS-007", mostHeld: 1);
        await SendAsync(app, "r-1");
        await RoundAsync(app);
        var key = app.Dataverse.Rows.Keys.Single(name => name.StartsWith(Desk, StringComparison.Ordinal));
        app.Dataverse.Rows[key]["statecode"] = new OptionSetValue(1);
        await SendAsync(app, "r-2");
        await RoundAsync(app);
        app.Dataverse.ImportHeld = _ => "MAG-CAS-005: Nobody.";
        await SendAsync(app, "r-3");

        await RoundAsync(app);

        Assert.HasCount(3, Issues(app));
    }

    [TestMethod]
    public async Task A_desk_that_does_not_answer_loses_nothing()
    {
        await using var app = await StartAsync("MAG-CAS-007");
        await SendAsync(app, "r-1");
        app.Dataverse.BeforeAnswer = (request, _) => request is RetrieveMultipleRequest ? throw new TimeoutException() : Task.CompletedTask;

        await RoundAsync(app);

        Assert.IsEmpty(Issues(app));
        Assert.AreEqual(1, (await app.Inbox.GetStatusAsync(default)).Pending);
        Assert.AreEqual(1, await ContentsAsync(app, 1));
    }

    [TestMethod]
    public async Task A_held_request_holds_up_no_other()
    {
        await using var app = await StartAsync("MAG-CAS-006");
        app.Dataverse.ImportHeld = payload => payload.Contains("r-2", StringComparison.Ordinal) ? "MAG-CAS-006: In review." : null;
        for (var number = 1; number <= 3; number++)
        {
            await SendAsync(app, $"r-{number}");
        }

        await RoundAsync(app);

        Assert.HasCount(2, app.Dataverse.Imports);
        Assert.AreEqual("r-2", Issues(app).Single()["mag_magentoid"]);
    }

    private static async Task<RunningApp> StartAsync(string code, int mostHeld = 100)
    {
        var app = await RunningApp.StartAsync(settings: new Dictionary<string, string?>
        {
            ["Intake:RequestsPerSender"] = "1000",
            ["Delivery:MostHeld"] = mostHeld.ToString(CultureInfo.InvariantCulture),
        });
        app.Dataverse.ImportHeld = _ => $"{code}: {ErrorCatalog.Find(code)!.Text}";
        return app;
    }

    private static List<Entity> Issues(RunningApp app) => [.. app.Dataverse.Rows.Where(pair => pair.Key.StartsWith(Desk, StringComparison.Ordinal)).Select(pair => pair.Value)];

    private static async Task<int> ContentsAsync(RunningApp app, int requests)
    {
        var kept = 0;
        for (var number = 1; number <= requests; number++)
        {
            kept += await app.Inbox.FindContentAsync("main", EntityType.ServiceRequest, $"r-{number}", default) is null ? 0 : 1;
        }

        return kept;
    }

    private static async Task ResubmitAsync(RunningApp app)
    {
        var (key, row) = app.Dataverse.Rows.Single(pair => pair.Key.StartsWith(Desk, StringComparison.Ordinal));
        var changed = new Entity(row.LogicalName, new Guid("0192c5f0-1111-7222-8333-444455556667")) { KeyAttributes = row.KeyAttributes, RowVersion = "1" };
        changed.Attributes.AddRange(row.Attributes);
        changed["statuscode"] = new OptionSetValue(SyncIssueRow.Resubmitted);
        app.Dataverse.Rows[key] = changed;
        await app.Services.GetRequiredService<SyncIssueResubmission>().RunAsync(default);
        await RoundAsync(app);
    }

    private static async Task SendAsync(RunningApp app, string id)
    {
        var message = new JsonObject
        {
            ["store"] = "main", ["topic"] = "service-request", ["id"] = id, ["occurredAt"] = At,
            ["data"] = new JsonObject { ["subject"] = "Order", ["message"] = "Where is it?", ["email"] = "anna@example.com" },
        };
        using var response = await app.Client.SendAsync(Messages.Webhook(message.ToJsonString()));
        Assert.AreEqual(HttpStatusCode.Accepted, response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private static Task<int> RoundAsync(RunningApp app) => app.Services.GetRequiredService<WorkRound>().RunAsync(default);
}
