using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.EndToEnd.Tests.Flows;

/// <summary>From the first order in the store to the customer group in the store, with summaries and scores that nobody wrote by hand.</summary>
[TestClass]
public sealed class PurchasesToGroupTests
{
    private const string Flow = "Purchase segment to customer group";
    private const int CustomerGroup = 772_100_006;

    [TestMethod]
    public async Task A_first_order_makes_a_customer_of_the_store_a_member_of_the_group_of_new_buyers()
    {
        await using var world = await FlowsWorld.StartAsync();
        world.World.Dataverse.ConnectAsSystem().Create(new Entity("mag_valuemap") { ["mag_mapkind"] = new OptionSetValue(CustomerGroup), ["mag_magentovalue"] = "2", ["mag_targetvalue"] = "New" });
        var (customer, _) = await world.RegisterAsync("mia@example.com");

        world.Order("mia@example.com", 1, customer);
        await world.World.WhenEventsArrivedAsync();
        await world.World.Dataverse.WhenIdleAsync(default);
        await world.World.WhenAsync(() => Group(world, customer) == "2", () => $"The group is {Group(world, customer)} after {world.Desk.Runner.History.Of(Flow).Count} runs.");

        Assert.IsEmpty(world.Failures);
    }

    private static string Group(FlowsWorld world, long customer) => JsonNode.Parse(world.World.Store.Documents.Find(StoreEntity.Customers, customer)!.Value.Span)!["group_id"]!.ToString();
}
