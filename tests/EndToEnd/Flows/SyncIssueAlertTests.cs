using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Flows.History;

namespace PowerPlatformMagento.EndToEnd.Tests.Flows;

/// <summary>Operators are told about new sync issues, once for all of a quarter of an hour.</summary>
[TestClass]
public sealed class SyncIssueAlertTests
{
    private const string Flow = "Sync issue alert";

    // A run looks at the quarter of an hour that is over.
    private static readonly LaterTime Clock = LaterTime.AfterTheQuarter(TimeSpan.FromMinutes(1));

    [TestMethod]
    public async Task A_storm_of_issues_makes_one_mail()
    {
        await using var world = await StartAsync();
        for (var number = 0; number < 40; number++)
        {
            AddIssue(world, number);
        }

        var run = await RunAsync(world);

        Assert.AreEqual(FlowRunStatus.Succeeded, run.Status);
        var mail = world.Mails.Single();
        Assert.AreEqual(("operators@example.com", "40 new sync issues"), (mail.To, mail.Subject));
        Assert.HasCount(25, System.Text.RegularExpressions.Regex.Matches(mail.Body, "<td>MAG-ORD-002</td>").ToList());
        StringAssert.Contains(mail.Body, "40 records could not be imported");
    }

    [TestMethod]
    public async Task Issues_that_are_settled_and_none_at_all_make_no_mail()
    {
        await using var world = await StartAsync();
        var issue = AddIssue(world, 1);
        world.World.Dataverse.ConnectAsSystem().Update(new Entity("mag_syncissue", issue) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });

        var run = await RunAsync(world);

        Assert.AreEqual(FlowRunStatus.Succeeded, run.Status);
        Assert.AreEqual(ActionStatus.Succeeded, run.Find("Stop")!.Status);
        Assert.IsEmpty(world.Mails);
    }

    [TestMethod]
    public async Task A_record_that_cannot_be_imported_is_told()
    {
        await using var world = await StartAsync();
        var order = world.Order("guest@example.com", 1);
        await world.World.WhenEventsArrivedAsync();
        world.Shop.Orders.Set(order, new Dictionary<string, System.Text.Json.Nodes.JsonNode?> { ["order_currency_code"] = "XTS" });
        await world.World.WhenEventsArrivedAsync();
        Assert.IsNotEmpty(world.World.OpenIssues());
        foreach (var issue in world.World.OpenIssues())
        {
            world.World.Dataverse.ConnectAsSystem().Update(new Entity("mag_syncissue", issue.Id) { ["mag_lastoccurredon"] = LastQuarter });
        }

        await RunAsync(world);

        StringAssert.Contains(world.Mails.Single().Body, $"main-order-{order}");
    }

    [TestMethod]
    [DataRow(-16)]
    [DataRow(0)]
    public async Task An_issue_of_another_quarter_is_told_by_another_run(int minutes)
    {
        await using var world = await StartAsync();
        var issue = AddIssue(world, 1);
        world.World.Dataverse.ConnectAsSystem().Update(new Entity("mag_syncissue", issue) { ["mag_lastoccurredon"] = Clock.Quarter.AddMinutes(minutes).UtcDateTime });

        await RunAsync(world);

        Assert.IsEmpty(world.Mails);
    }

    [TestMethod]
    public async Task An_address_that_is_none_leaves_a_task()
    {
        await using var world = await StartAsync(new Dictionary<string, string> { ["mag_OperatorsRecipients"] = "nobody" });
        AddIssue(world, 1);

        await RunAsync(world);

        await world.FailsAsync(Flow);
    }

    // Turned off, so that no quarter that ends meanwhile runs it too.
    private static async Task<FlowsWorld> StartAsync(IReadOnlyDictionary<string, string>? variables = null)
    {
        var world = await FlowsWorld.StartAsync(variables: variables, time: Clock);
        await world.Desk.Runner.TurnOffAsync(Flow);
        return world;
    }

    private static DateTime LastQuarter => Clock.Quarter.AddMinutes(-5).UtcDateTime;

    private static Task<FlowRun> RunAsync(FlowsWorld world) => world.Desk.Runner.RunAsync(Flow, null, CancellationToken.None);

    private static Guid AddIssue(FlowsWorld world, int number) => world.World.Dataverse.ConnectAsSystem().Create(new Entity("mag_syncissue")
    {
        ["mag_name"] = $"main-order-9{number}: MAG-ORD-002",
        ["mag_externalkey"] = $"main-order-9{number}",
        ["mag_errorcode"] = "MAG-ORD-002",
        ["mag_storekey"] = "main",
        ["mag_entitytype"] = "order",
        ["mag_message"] = "The order has no lines.",
        ["mag_lastoccurredon"] = LastQuarter,
    });
}
