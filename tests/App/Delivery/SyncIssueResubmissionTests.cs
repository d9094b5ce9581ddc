using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Functions;
using PowerPlatformMagento.App.Hosting;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Tests.Delivery;

/// <summary>Rows an operator resubmits are worked on again, whatever stops in between.</summary>
[TestClass]
public sealed class SyncIssueResubmissionTests
{
    private const int Open = 1;

    [TestMethod]
    public async Task A_resubmitted_row_is_in_the_inbox_as_urgent_and_says_that_it_is_taken_up()
    {
        await using var app = await RunningApp.StartAsync();
        await app.Inbox.EnqueueAsync([Samples.Group("1")], default);
        var key = Add(app, "order", "12", SyncIssueRow.Resubmitted);
        Add(app, "order", "13", Open);

        Assert.AreEqual(1, await RunAsync(app));

        Assert.AreEqual(SyncIssueRow.Queued, Status(app, key));
        var items = await app.TakeAsync();
        Assert.AreEqual("1 12", string.Join(' ', items.Select(item => item.Event.Id).Order()));
        Assert.AreEqual("12", items.Single(item => item.HasIssue).Event.Id);
    }

    [TestMethod]
    public async Task A_resubmitted_row_is_resolved_when_the_import_succeeds()
    {
        await using var app = await RunningApp.StartAsync();
        app.Store.Add(Samples.Order("12"));
        var key = Add(app, "order", "12", SyncIssueRow.Resubmitted);

        await RunAsync(app);
        await app.Services.GetRequiredService<WorkRound>().RunAsync(default);

        Assert.AreEqual(2, Status(app, key));
        Assert.HasCount(1, app.Dataverse.Imports);
        Assert.IsTrue((await app.Inbox.GetStatusAsync(default)).IsIdle);
    }

    [TestMethod]
    public async Task A_resubmitted_row_is_open_again_with_the_new_message_when_the_import_fails_again()
    {
        await using var app = await RunningApp.StartAsync();
        app.Store.Add(Samples.Order("12"));
        app.Dataverse.ImportFault = _ => FakeDataverse.Fault(-2147220891, "MAG-ORD-004: A value of the order is longer than its column. (field mag_order.mag_taxid)");
        var key = Add(app, "order", "12", SyncIssueRow.Resubmitted);

        await RunAsync(app);
        await app.Services.GetRequiredService<WorkRound>().RunAsync(default);

        Assert.AreEqual(Open, Status(app, key));
        Assert.AreEqual("MAG-ORD-004", app.Dataverse.Rows[key]["mag_errorcode"]);
        Assert.AreEqual("mag_order.mag_taxid", app.Dataverse.Rows[key]["mag_fieldpath"]);
        Assert.AreEqual(1, (await app.Inbox.GetStatusAsync(default)).Parked);
    }

    [TestMethod]
    [DataRow("customer", EntityType.Customer)]
    [DataRow("return", EntityType.Return)]
    public async Task Every_kind_of_record_can_be_resubmitted(string name, EntityType type)
    {
        await using var app = await RunningApp.StartAsync();
        Add(app, name, "7", SyncIssueRow.Resubmitted);

        await RunAsync(app);

        Assert.AreEqual(type, (await app.TakeAsync()).Single().Event.Type);
    }

    [TestMethod]
    public async Task A_row_is_picked_up_again_when_the_app_was_killed_before_it_could_say_so()
    {
        await using var app = await RunningApp.StartAsync();
        app.Store.Add(Samples.Order("12"));
        var key = Add(app, "order", "12", SyncIssueRow.Resubmitted);
        var kill = true;
        app.Dataverse.BeforeAnswer = (request, _) => kill && request is ExecuteMultipleRequest ? throw new TimeoutException() : Task.CompletedTask;

        await RunAsync(app);
        Assert.AreEqual(SyncIssueRow.Resubmitted, Status(app, key));
        kill = false;
        await RunAsync(app);
        await app.Services.GetRequiredService<WorkRound>().RunAsync(default);

        Assert.AreEqual(2, Status(app, key));
        Assert.AreEqual(1, app.Dataverse.Imports.Values.Single());
        Assert.IsTrue((await app.Inbox.GetStatusAsync(default)).IsIdle);
    }

    [TestMethod]
    public async Task A_row_whose_import_was_quicker_than_the_mark_stays_resolved()
    {
        await using var app = await RunningApp.StartAsync();
        app.Store.Add(Samples.Order("12"));
        var key = Add(app, "order", "12", SyncIssueRow.Resubmitted);
        var first = true;
        app.Dataverse.BeforeAnswer = async (request, token) =>
        {
            if (first && request is ExecuteMultipleRequest { Requests: [UpdateRequest, ..] })
            {
                first = false;
                await app.Services.GetRequiredService<WorkRound>().RunAsync(token);
            }
        };

        await RunAsync(app);

        Assert.AreEqual(2, Status(app, key));
    }

    [TestMethod]
    public async Task What_was_queued_in_an_inbox_that_is_gone_is_taken_up_once_after_the_start()
    {
        await using var app = await RunningApp.StartAsync();
        Add(app, "order", "12", SyncIssueRow.Queued);

        Assert.AreEqual(1, await RunAsync(app));
        Assert.AreEqual(0, await RunAsync(app));

        Assert.AreEqual("12", (await app.TakeAsync()).Single().Event.Id);
    }

    [TestMethod]
    public async Task Rows_of_other_stores_and_kinds_are_left_to_those_who_know_them()
    {
        await using var app = await RunningApp.StartAsync();
        var others = new[] { Add(app, "order", "12", SyncIssueRow.Resubmitted, store: "other"), Add(app, "product", "3", SyncIssueRow.Resubmitted) };

        Assert.AreEqual(0, await RunAsync(app));

        Assert.IsTrue(others.All(key => Status(app, key) == SyncIssueRow.Resubmitted));
    }

    [TestMethod]
    public async Task A_row_without_a_usable_id_is_left_alone_and_does_not_go_round_in_circles()
    {
        await using var app = await RunningApp.StartAsync();
        var key = Add(app, "order", "12; DROP", SyncIssueRow.Resubmitted);

        Assert.AreEqual(0, await RunAsync(app));

        Assert.AreEqual(SyncIssueRow.Resubmitted, Status(app, key));
        Assert.IsLessThan(5, app.Dataverse.Calls.Count);
    }

    [TestMethod]
    public async Task More_rows_than_one_look_holds_are_all_taken_up()
    {
        await using var app = await RunningApp.StartAsync();
        for (var id = 1; id <= SyncIssueResubmission.RowsPerRound + 20; id++)
        {
            Add(app, "order", $"{id}", SyncIssueRow.Resubmitted);
        }

        Assert.AreEqual(SyncIssueResubmission.RowsPerRound + 20, await RunAsync(app));

        Assert.IsTrue(app.Dataverse.Rows.Values.All(row => row.GetAttributeValue<OptionSetValue>("statuscode").Value == SyncIssueRow.Queued));
    }

    [TestMethod]
    public async Task Rows_that_cannot_be_marked_end_the_look()
    {
        await using var app = await RunningApp.StartAsync();
        Add(app, "order", "12", SyncIssueRow.Resubmitted);
        app.Dataverse.RowFault = _ => FakeDataverse.Fault(FaultCodes.PrivilegeDenied);

        await RunAsync(app);

        Assert.IsLessThan(6, app.Dataverse.Calls.Count);
        StringAssert.Contains(app.Log.Text, "MAG-DVE-004");
    }

    [TestMethod]
    public async Task A_Dataverse_that_is_away_or_asks_for_a_pause_is_left_alone()
    {
        await using var app = await RunningApp.StartAsync();
        Add(app, "order", "12", SyncIssueRow.Resubmitted);
        app.Dataverse.ThenThrow(new TimeoutException()).ThenThrow(new TimeoutException());

        Assert.AreEqual(0, await RunAsync(app));
        app.Services.GetRequiredService<DataverseGate>().Fail(new Failure(DataverseErrors.Throttled, FailureScope.Service, TimeSpan.FromMinutes(1)));
        var calls = app.Dataverse.Calls.Count;

        Assert.AreEqual(0, await RunAsync(app));
        Assert.AreEqual(calls, app.Dataverse.Calls.Count);
        StringAssert.Contains(app.Log.Text, "MAG-DVE-002");
    }

    [TestMethod]
    public async Task The_timer_goes_on_when_the_inbox_cannot_be_used()
    {
        await using var app = await RunningApp.StartAsync(services: services => services.AddSingleton<IInbox, Poller.RefusingInbox>());
        var key = Add(app, "order", "12", SyncIssueRow.Resubmitted);

        await app.Services.GetRequiredService<ResubmitSyncIssues>().RunAsync(new TimerTick(IsPastDue: false), default);

        Assert.AreEqual(SyncIssueRow.Resubmitted, Status(app, key));
    }

    [TestMethod]
    public async Task Cancelling_ends_the_look()
    {
        await using var app = await RunningApp.StartAsync();
        Add(app, "order", "12", SyncIssueRow.Resubmitted);
        using var stop = new CancellationTokenSource();
        app.Dataverse.BeforeAnswer = async (_, token) =>
        {
            await stop.CancelAsync();
            token.ThrowIfCancellationRequested();
        };

        await Assert.ThrowsAsync<OperationCanceledException>(() => app.Services.GetRequiredService<SyncIssueResubmission>().RunAsync(stop.Token));
    }

    private static Task<int> RunAsync(RunningApp app) => app.Services.GetRequiredService<SyncIssueResubmission>().RunAsync(default);

    private static int Status(RunningApp app, string key) => app.Dataverse.Rows[key].GetAttributeValue<OptionSetValue>("statuscode").Value;

    private static string Add(RunningApp app, string type, string id, int status, string store = Samples.Store)
    {
        var external = $"{store}-{type}-{id}";
        var key = $"mag_syncissue/{external}";
        app.Dataverse.Rows[key] = new Entity("mag_syncissue", Guid.CreateVersion7())
        {
            KeyAttributes = new KeyAttributeCollection { ["mag_externalkey"] = external },
            RowVersion = "1",
            ["mag_storekey"] = store,
            ["mag_entitytype"] = type,
            ["mag_magentoid"] = id,
            ["statecode"] = new OptionSetValue(0),
            ["statuscode"] = new OptionSetValue(status),
        };
        return key;
    }
}
