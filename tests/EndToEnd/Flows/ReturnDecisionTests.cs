using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Flows.History;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.EndToEnd.Tests.Flows;

/// <summary>What an agent decides about a return is known in the store.</summary>
[TestClass]
public sealed class ReturnDecisionTests
{
    private const string Flow = "Return decision to Magento";
    private const int Authorized = 772_100_001;
    private const int Rejected = 772_100_002;

    [TestMethod]
    [DataRow(Authorized, "authorized")]
    [DataRow(Rejected, "closed")]
    public async Task The_store_takes_the_decision_and_its_answer_starts_nothing(int decision, string status)
    {
        await using var world = await FlowsWorld.StartAsync();
        var (id, row) = await RequestAsync(world, 2);

        Decide(world, row, decision);
        await world.SucceedsAsync(Flow);

        Assert.AreEqual(status, (string?)Return(world, id)["status"]);
        await world.World.WhenEventsArrivedAsync();
        await world.Desk.Runner.WhenIdleAsync(CancellationToken.None);
        Assert.HasCount(1, world.Desk.Runner.History.Of(Flow));
        Assert.IsEmpty(world.Failures);
    }

    [TestMethod]
    public async Task Only_the_authorized_quantity_may_come_back()
    {
        await using var world = await FlowsWorld.StartAsync();
        var (id, row) = await RequestAsync(world, 3);
        var line = world.World.Rows("mag_returnline").Single(candidate => candidate.Link("mag_returnid") == row);
        var system = world.World.Dataverse.ConnectAsSystem();
        system.Update(new Entity("mag_returnline", line.Id) { ["mag_quantityauthorized"] = 1m });

        Decide(world, row, Authorized);
        await world.SucceedsAsync(Flow);

        Assert.AreEqual(1m, Quantity(Return(world, id)["items"]![0]!["qty_authorized"]!));
    }

    [TestMethod]
    public async Task A_decision_that_is_sent_again_changes_nothing()
    {
        await using var world = await FlowsWorld.StartAsync();
        var (id, row) = await RequestAsync(world, 2);
        Decide(world, row, Authorized);
        var run = await world.SucceedsAsync(Flow);
        var before = Return(world, id).ToJsonString();

        var again = await world.Desk.Runner.RunAsync(Flow, run.TriggerOutputs!["body"], CancellationToken.None);

        Assert.AreEqual(FlowRunStatus.Succeeded, again.Status);
        Assert.AreEqual("AlreadyDone", (string?)again.Find("Answer_the_return")!.Outputs!["body"]!["outcome"]);
        Assert.AreEqual(before, Return(world, id).ToJsonString());
    }

    [TestMethod]
    public async Task A_store_without_returns_gets_a_comment_on_the_order()
    {
        await using var world = await FlowsWorld.StartAsync(edition: StoreEdition.OpenSource);
        var order = world.Order("guest@example.com", 1);
        await world.World.WhenEventsArrivedAsync();
        var system = world.World.Dataverse.ConnectAsSystem();
        var row = system.Create(new Entity("mag_return")
        {
            ["mag_name"] = "R-1",
            ["mag_externalkey"] = "main-return-1",
            ["mag_magentoid"] = "1",
            ["mag_magentostatus"] = "pending",
            ["mag_orderid"] = world.World.Order(order).ToEntityReference(),
            ["mag_storeid"] = world.World.Rows("mag_store").Single().ToEntityReference(),
        });

        Decide(world, row, Rejected);
        await world.SucceedsAsync(Flow);

        var comments = JsonNode.Parse(world.World.Store.Documents.Find(StoreEntity.Orders, order)!.Value.Span)!["status_histories"]!.AsArray();
        Assert.HasCount(1, comments.Where(entry => ((string?)entry!["comment"])?.Contains("Your return R-1 was not accepted.", StringComparison.Ordinal) == true).ToList());
    }

    [TestMethod]
    public async Task A_return_the_store_does_not_have_leaves_a_task_at_the_return()
    {
        await using var world = await FlowsWorld.StartAsync();
        var (_, row) = await RequestAsync(world, 2);
        world.World.Dataverse.ConnectAsSystem().Update(new Entity("mag_return", row) { ["mag_magentoid"] = "999999" });

        Decide(world, row, Authorized);
        await world.FailsAsync(Flow);

        Assert.AreEqual(row, world.Failures.Single().Link("regardingobjectid"));
    }

    private static async Task<(long Id, Guid Row)> RequestAsync(FlowsWorld world, int quantity)
    {
        var order = world.Order("mia@example.com", 3);
        world.Shop.Orders.Ship(order);
        await world.World.WhenEventsArrivedAsync();
        var id = world.Shop.Returns.Request(new NewReturn { OrderId = order, Lines = [new NewReturnLine(world.Shop.Catalogue.Order(order)!.Lines[0].ItemId, quantity)] });
        await world.World.WhenEventsArrivedAsync();
        return (id, world.World.Find("mag_return", "return", id)!.Id);
    }

    private static void Decide(FlowsWorld world, Guid row, int decision) =>
        world.World.Dataverse.ConnectAsSystem().Update(new Entity("mag_return", row) { ["mag_returnstatus"] = new OptionSetValue(decision) });

    private static JsonNode Return(FlowsWorld world, long id) => JsonNode.Parse(world.World.Store.Documents.Find(StoreEntity.Returns, id)!.Value.Span)!;

    private static decimal Quantity(JsonNode value) => decimal.Parse(value.ToString(), System.Globalization.CultureInfo.InvariantCulture);
}
