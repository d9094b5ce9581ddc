using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Flows.History;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.EndToEnd.Tests.Flows;

/// <summary>What somebody buys decides the customer group of the store.</summary>
[TestClass]
public sealed class SegmentTests
{
    private const string Flow = "Purchase segment to customer group";
    private const int CustomerGroup = 772_100_006;

    [TestMethod]
    [DataRow(5, 5, 5, "Champion")]
    [DataRow(5, 1, 2, "New")]
    [DataRow(3, 4, 1, "Loyal")]
    [DataRow(1, 3, 5, "At risk")]
    [DataRow(2, 2, 2, "Lost")]
    [DataRow(3, 3, 3, "Regular")]
    public async Task A_customer_gets_the_group_of_the_segment(int recency, int frequency, int monetary, string segment)
    {
        await using var world = await FlowsWorld.StartAsync();
        Map(world, "2", segment);
        var (customer, contact) = await world.RegisterAsync("mia@example.com");

        Score(world, contact, recency, frequency, monetary);
        await world.SucceedsAsync(Flow);

        Assert.AreEqual(2, Group(world, customer));
    }

    [TestMethod]
    public async Task Without_a_value_map_nothing_happens()
    {
        await using var world = await FlowsWorld.StartAsync();
        var (customer, contact) = await world.RegisterAsync("mia@example.com");
        var before = Group(world, customer);

        Score(world, contact, 5, 5, 5);
        var run = await world.SucceedsAsync(Flow);

        Assert.AreEqual(ActionStatus.Skipped, run.Find("Set_the_customer_group")?.Status ?? ActionStatus.Skipped);
        Assert.AreEqual(before, Group(world, customer));
    }

    [TestMethod]
    public async Task The_value_map_of_the_store_goes_before_that_of_all_stores()
    {
        await using var world = await FlowsWorld.StartAsync();
        Map(world, "2", "Champion");
        Map(world, "3", "Champion", world.World.Rows("mag_store").Single().ToEntityReference());
        var (customer, contact) = await world.RegisterAsync("mia@example.com");

        Score(world, contact, 5, 5, 5);
        await world.SucceedsAsync(Flow);

        Assert.AreEqual(3, Group(world, customer));
    }

    [TestMethod]
    public async Task A_group_the_store_does_not_have_leaves_a_task_at_the_contact()
    {
        await using var world = await FlowsWorld.StartAsync();
        Map(world, "4711", "Champion");
        var (customer, contact) = await world.RegisterAsync("mia@example.com");
        var before = Group(world, customer);

        Score(world, contact, 5, 5, 5);
        await world.FailsAsync(Flow);

        Assert.AreEqual(contact, world.Failures.Single().Link("regardingobjectid"));
        Assert.AreEqual(before, Group(world, customer));
    }

    private static void Map(FlowsWorld world, string group, string segment, EntityReference? store = null) => world.World.Dataverse.ConnectAsSystem().Create(new Entity("mag_valuemap")
    {
        ["mag_mapkind"] = new OptionSetValue(CustomerGroup),
        ["mag_magentovalue"] = group,
        ["mag_targetvalue"] = segment,
        ["mag_storeid"] = store,
    });

    private static void Score(FlowsWorld world, Guid contact, int recency, int frequency, int monetary) => world.World.Dataverse.ConnectAsSystem().Create(new Entity("mag_purchasesummary")
    {
        ["mag_name"] = "Mia Muster EUR",
        ["mag_externalkey"] = $"contact-{contact:N}-EUR",
        ["mag_contactid"] = new EntityReference("contact", contact),
        ["mag_recencyscore"] = recency,
        ["mag_frequencyscore"] = frequency,
        ["mag_monetaryscore"] = monetary,
    });

    private static int Group(FlowsWorld world, long customer) => int.Parse(
        JsonNode.Parse(world.World.Store.Documents.Find(StoreEntity.Customers, customer)!.Value.Span)!["group_id"]!.ToString(), CultureInfo.InvariantCulture);
}
