using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Flows.History;

namespace PowerPlatformMagento.EndToEnd.Tests.Flows;

/// <summary>The morning mail about the synchronisation.</summary>
[TestClass]
public sealed class DailyMailTests
{
    private const string Flow = "Daily reconciliation mail";

    [TestMethod]
    public async Task The_mail_tells_what_the_app_says_and_what_was_compared()
    {
        await using var world = await StartAsync();
        var system = world.World.Dataverse.ConnectAsSystem();
        system.Create(new Entity("mag_reconciliation")
        {
            ["mag_name"] = "main orders of yesterday",
            ["mag_externalkey"] = "main-order-day",
            ["mag_entitytype"] = "order",
            ["mag_storecount"] = 12,
            ["mag_dataversecount"] = 11,
            ["mag_differencecount"] = 1,
            ["mag_finishedon"] = TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-3),
        });

        var run = await world.Desk.Runner.RunAsync(Flow, null, CancellationToken.None);

        Assert.AreEqual(FlowRunStatus.Succeeded, run.Status);
        var mail = world.Mails.Single();
        Assert.AreEqual(("operators@example.com", "Synchronisation: 0 records wait, 0 open issues", "Normal"), (mail.To, mail.Subject, mail.Importance));
        StringAssert.Contains(mail.Body, "<td>main orders of yesterday</td><td>order</td><td>12</td><td>11</td><td>1</td>");
        StringAssert.Contains(mail.Body, "Failed flows: 0.");
    }

    [TestMethod]
    public async Task An_app_that_does_not_answer_is_told_in_the_mail()
    {
        await using var world = await StartAsync();
        await world.World.StopAppHardAsync();

        var run = await world.Desk.Runner.RunAsync(Flow, null, CancellationToken.None);

        Assert.AreEqual(FlowRunStatus.Succeeded, run.Status);
        Assert.AreEqual(ActionStatus.Failed, run.Find("Ask_the_function_app")!.Status);
        var mail = world.Mails.Single();
        Assert.AreEqual("High", mail.Importance);
        StringAssert.Contains(mail.Subject, "the function app does not answer");
        StringAssert.Contains(mail.Body, "<p>None.</p>");
    }

    [TestMethod]
    public async Task Flows_that_failed_are_told()
    {
        await using var world = await StartAsync(new Dictionary<string, string> { ["mag_SalesRecipients"] = "nobody" });
        world.Order("guest@example.com", 200);
        await world.FailsAsync("Sales alert on big orders");

        await world.Desk.Runner.RunAsync(Flow, null, CancellationToken.None);

        StringAssert.Contains(world.Mails.Single().Body, "Failed flows: 1.");
        StringAssert.Contains(world.Mails.Single().Body, "sales was not told");
    }

    // Turned off, so that no morning that comes meanwhile runs it too.
    private static async Task<FlowsWorld> StartAsync(IReadOnlyDictionary<string, string>? variables = null)
    {
        var world = await FlowsWorld.StartAsync(variables: variables);
        await world.Desk.Runner.TurnOffAsync(Flow);
        return world;
    }
}
