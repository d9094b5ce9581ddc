using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.Sandbox.App.Running;
using PowerPlatformMagento.Sandbox.Store;

namespace PowerPlatformMagento.EndToEnd.Tests.Flows;

/// <summary>The shipped flows as a whole.</summary>
[TestClass]
public sealed class ShippedFlowsTests
{
    public static IEnumerable<string> Twins => ["SalesAlertOnBigOrders", "FollowUpAbandonedCarts", "NewLeadFromQuoteRequest"];

    [TestMethod]
    [DataRow(FlowKind.Cloud, 8)]
    [DataRow(FlowKind.LogicApp, 3)]
    public async Task Every_flow_waits_for_its_trigger(FlowKind kind, int count)
    {
        await using var world = await FlowsWorld.StartAsync(kind);

        Assert.AreEqual(string.Empty, string.Join('\n', world.Desk.Runner.Flows.Where(flow => !flow.IsOn).Select(flow => $"{flow.Name}: {flow.Problem}")));
        Assert.HasCount(count, world.Desk.Runner.Flows);
    }

    [TestMethod]
    public async Task A_flow_that_is_turned_off_unsubscribes_and_one_that_is_turned_on_again_hears_of_the_next_order()
    {
        const string Flow = "Sales alert on big orders";
        await using var world = await FlowsWorld.StartAsync();
        await world.Desk.Runner.TurnOffAsync(Flow);
        world.Order("guest@example.com", 200);
        await world.World.WhenEventsArrivedAsync();

        await world.Desk.Runner.TurnOnAsync(Flow, CancellationToken.None);
        var order = world.Order("guest@example.com", 300);
        await world.SucceedsAsync(Flow);

        Assert.AreEqual($"main-order-{order}", Support.Values.Text(world.Tasks.Single(), "subcategory"));
    }

    [TestMethod]
    public async Task A_store_without_the_B2B_extension_says_so_at_the_flow_that_needs_it()
    {
        await using var world = await FlowsWorld.StartAsync(edition: StoreEdition.OpenSource);

        var flow = world.Desk.Runner.Flows.Single(state => state.Name == "New lead from quote request");

        Assert.IsFalse(flow.IsOn);
        StringAssert.Contains(flow.Problem, "422");
    }

    [TestMethod]
    public void All_flows_are_shipped_turned_off_and_say_what_they_are_for()
    {
        var flows = FlowCatalog.Read(FlowDesk.SolutionFolders).Flows;

        Assert.HasCount(8, flows);
        Assert.IsTrue(flows.All(flow => !flow.IsOn));
        Assert.IsTrue(flows.All(flow => flow.Description.Length > 60));
    }

    [TestMethod]
    [DynamicData(nameof(Twins))]
    public void A_twin_has_the_same_actions_in_the_same_order(string name)
    {
        var twin = FlowsWorld.LogicApps().Flows.Single(flow => flow.Name == name);
        var flow = FlowCatalog.Read(FlowDesk.SolutionFolders).Flows.Single(candidate => candidate.File.StartsWith(name + "-", StringComparison.Ordinal));

        Assert.AreEqual(flow.Trigger.Name, twin.Trigger.Name);
        CollectionAssert.AreEqual(Outline(flow), Outline(twin));
    }

    private static List<string> Outline(FlowDefinition flow) =>
        [.. Sandbox.Flows.ActionOutline.Of(flow).Select(action => $"{action.Depth} {action.Branch} {action.Type} {action.Name}")];
}
