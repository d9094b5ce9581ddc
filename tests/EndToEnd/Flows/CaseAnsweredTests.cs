using System.Text.Json.Nodes;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Flows.History;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.EndToEnd.Tests.Flows;

/// <summary>The customer of the store reads how a case was solved.</summary>
[TestClass]
public sealed class CaseAnsweredTests
{
    private const string Flow = "Case answered, tell the customer";

    [TestMethod]
    [DataRow(StoreEdition.AdobeCommerce)]
    [DataRow(StoreEdition.OpenSource)]
    public async Task The_resolution_stands_at_the_order_once_and_is_mailed(StoreEdition edition)
    {
        await using var world = await FlowsWorld.StartAsync(edition: edition);
        var (order, incident) = await CaseAsync(world);

        Resolve(world, incident, "A new lid is on its way.");
        var run = await world.SucceedsAsync(Flow);

        var comment = Comments(world, order).Single();
        StringAssert.Contains((string?)comment["comment"], "A new lid is on its way.");
        Assert.AreEqual((1, 1), ((int?)comment["is_visible_on_front"], (int?)comment["is_customer_notified"]));

        await world.Desk.Runner.RunAsync(Flow, run.TriggerOutputs!["body"], CancellationToken.None);
        Assert.HasCount(1, Comments(world, order));
    }

    [TestMethod]
    public async Task A_case_without_an_order_and_a_case_that_stays_open_tell_nobody()
    {
        await using var world = await FlowsWorld.StartAsync();
        var (_, open) = await CaseAsync(world);
        var system = world.World.Dataverse.ConnectAsSystem();
        var other = system.Create(new Entity("incident") { ["title"] = "No order", ["customerid"] = world.World.Contacts("mia@example.com").Single().ToEntityReference() });

        system.Update(new Entity("incident", open) { ["title"] = "Changed" });
        Resolve(world, other, "Solved.");
        await world.Desk.Runner.WhenIdleAsync(CancellationToken.None);

        Assert.IsEmpty(world.Desk.Runner.History.Of(Flow));
    }

    [TestMethod]
    public async Task A_store_that_is_down_leaves_a_task_at_the_case_and_the_next_try_tells_once()
    {
        await using var world = await FlowsWorld.StartAsync();
        var (order, incident) = await CaseAsync(world);
        var port = await world.World.StopStoreAsync();

        Resolve(world, incident, "A new lid is on its way.");
        var failed = await world.FailsAsync(Flow);
        Assert.AreEqual(incident, world.Failures.Single().Link("regardingobjectid"));

        await world.World.StartStoreAsync(port);
        await world.World.WhenAsync(
            () => world.Desk.Runner.RunAsync(Flow, failed.TriggerOutputs!["body"], CancellationToken.None).GetAwaiter().GetResult().Status == FlowRunStatus.Succeeded,
            "The store does not take the comment.");
        Assert.HasCount(1, Comments(world, order));
    }

    private static async Task<(long Order, Guid Case)> CaseAsync(FlowsWorld world)
    {
        var (customer, contact) = await world.RegisterAsync("mia@example.com");
        var order = world.Order("mia@example.com", 1, customer);
        await world.World.WhenEventsArrivedAsync();
        var incident = world.World.Dataverse.ConnectAsSystem().Create(new Entity("incident")
        {
            ["title"] = "The lid is broken",
            ["customerid"] = new EntityReference("contact", contact),
            ["mag_orderid"] = world.World.Order(order).ToEntityReference(),
        });
        return (order, incident);
    }

    private static void Resolve(FlowsWorld world, Guid incident, string answer) => world.World.Dataverse.ConnectAsSystem().Execute(new CloseIncidentRequest
    {
        IncidentResolution = new Entity("incidentresolution") { ["subject"] = answer, ["incidentid"] = new EntityReference("incident", incident) },
        Status = new OptionSetValue(5),
    });

    private static List<JsonNode> Comments(FlowsWorld world, long order)
    {
        var json = JsonNode.Parse(world.World.Store.Documents.Find(StoreEntity.Orders, order)!.Value.Span)!;
        return [.. json["status_histories"]!.AsArray().Where(entry => ((string?)entry!["comment"])?.Contains("Your request", StringComparison.Ordinal) == true).Select(entry => entry!)];
    }
}
