using System.Text.Json;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.App;
using PowerPlatformMagento.Sandbox.App.Reporting;
using PowerPlatformMagento.Sandbox.App.Running;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.EndToEnd.Tests.Runs;

/// <summary>The sandbox's run on a good day.</summary>
[TestClass]
public sealed class MainRunTests
{
    private const int Orders = 300;

    [TestMethod]
    public async Task Three_hundred_orders_arrive_once_in_few_calls()
    {
        await using var output = new StringWriter();
        await using var run = await SandboxRun.StartAsync(new SandboxOptions { Orders = Orders, Exit = true }, new ConsoleReport(output), default);
        var summary = await run.SynchroniseAsync(default);
        Assert.IsTrue(summary.Agrees, $"{summary}\n{output}");
        Assert.AreEqual(Orders, summary.Orders);
        Assert.AreEqual(0, summary.Parked);
        Assert.IsLessThanOrEqualTo(Orders / 5L, summary.MagentoCalls);
        Assert.IsLessThanOrEqualTo(Orders / 5L, summary.DataverseCalls);
        var imports = run.World.Dataverse.Statistics.Messages["mag_ImportOrder"];
        Assert.AreEqual(0, imports.Failures);
        Assert.IsLessThanOrEqualTo(10, imports.MaximumOrganizationRequests);
    }

    [TestMethod]
    public void The_summary_is_one_line_of_JSON_with_every_promised_member()
    {
        var summary = new RunSummary
        {
            Orders = 1, Customers = 2, Lost = 0, Doubled = 0, Differences = 0, Parked = 0, MagentoCalls = 3, DataverseCalls = 4, OrganizationRequestsPerOrder = 5.5,
            OrdersPerSecond = 6.5, PeakMegabytes = 7, Seconds = 8, Faults = "None", Seed = 9, Restarts = 0,
        };
        Assert.DoesNotContain("\n", summary.ToJson());
        RunOutput.CheckMembers(summary.ToJson());
        using var json = JsonDocument.Parse(summary.ToJson());
        Assert.AreEqual(5.5, json.RootElement.GetProperty("organizationRequestsPerOrder").GetDouble());
    }

    [TestMethod]
    [DataRow(1, 0, 0)]
    [DataRow(0, 1, 0)]
    [DataRow(0, 0, 1)]
    public void A_summary_with_anything_lost_doubled_or_different_does_not_agree(int lost, int doubled, int differences) =>
        Assert.IsFalse(new RunSummary
        {
            Orders = 1, Customers = 2, Lost = lost, Doubled = doubled, Differences = differences, Parked = 0, MagentoCalls = 3, DataverseCalls = 4,
            OrganizationRequestsPerOrder = 5.5, OrdersPerSecond = 6.5, PeakMegabytes = 7, Seconds = 8, Faults = "None", Seed = 9, Restarts = 0,
        }.Agrees);

    [TestMethod]
    public async Task A_second_pass_over_an_unchanged_store_asks_once_an_order_and_writes_nothing()
    {
        await using var world = await World.StartAsync(new GeneratedDocuments(new GeneratedStoreOptions { Orders = 120 }));
        await world.AnnounceEverythingAsync();
        await world.SettleAsync();
        await world.AssertAgreesAsync();
        world.Dataverse.ResetStatistics();

        await world.AnnounceEverythingAsync();
        await world.WhenIdleAsync();

        var statistics = world.Dataverse.Statistics;
        Assert.AreEqual(120, statistics.Messages["mag_ImportOrder"].Count);
        Assert.AreEqual(40, statistics.Messages["mag_ImportCustomer"].Count);
        foreach (var import in new[] { statistics.Messages["mag_ImportOrder"], statistics.Messages["mag_ImportCustomer"] })
        {
            Assert.AreEqual(1, import.MaximumOrganizationRequests);
            CollectionAssert.AreEqual(new[] { "RetrieveMultiple" }, import.OrganizationRequestsByMessage.Keys.ToArray());
            Assert.AreEqual(0, import.Failures);
        }
    }

    [TestMethod]
    public async Task Polling_alone_brings_everything_and_polling_again_brings_nothing()
    {
        await using var world = await World.StartAsync(new GeneratedDocuments(new GeneratedStoreOptions { Orders = 60, Seed = 4 }));
        await world.SettleAsync();
        await world.AssertAgreesAsync();
        var imported = world.Dataverse.Statistics.Messages["mag_ImportOrder"].Count;

        await world.SettleAsync();

        Assert.AreEqual(60, imported);
        Assert.AreEqual(imported, world.Dataverse.Statistics.Messages["mag_ImportOrder"].Count);
        Assert.AreEqual(60, world.Store.Documents.Count(StoreEntity.Orders));
    }
}
