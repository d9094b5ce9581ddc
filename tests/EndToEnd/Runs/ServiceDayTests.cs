using PowerPlatformMagento.Sandbox.App;
using PowerPlatformMagento.Sandbox.App.Reporting;
using PowerPlatformMagento.Sandbox.App.Running;
using PowerPlatformMagento.Sandbox.App.Scenarios;
using PowerPlatformMagento.Sandbox.Store;

namespace PowerPlatformMagento.EndToEnd.Tests.Runs;

/// <summary>A working day on both sides, in fair weather and in a storm.</summary>
[TestClass]
public sealed class ServiceDayTests
{
    [TestMethod]
    [DataRow(1, StoreEdition.AdobeCommerce, false)]
    [DataRow(2, StoreEdition.OpenSource, false)]
    [DataRow(3, StoreEdition.AdobeCommerce, true)]
    public async Task A_working_day_ends_with_both_sides_in_step_and_nothing_open(int seed, StoreEdition edition, bool isStormy)
    {
        await using var output = new StringWriter();
        var options = new SandboxOptions { Orders = 60, Exit = true, Scenario = Scenario.ServiceDay, Faults = isStormy ? FaultMode.Storm : FaultMode.None, Seed = seed, Edition = edition };
        await using var run = await SandboxRun.StartAsync(options, new ConsoleReport(output), default);

        var summary = await run.SynchroniseAsync(default);

        Assert.IsTrue(summary.Agrees, $"{summary}\n{output}");
        Assert.AreEqual(0, summary.Parked, output.ToString());
        var day = summary.Day!;
        foreach (var (what, count) in new[] { ("registrations", day.Registrations), ("orders", day.Orders), ("shipments", day.Shipments), ("refunds", day.Refunds), ("edits here", day.ContactEdits), ("edits there", day.CustomerEdits) })
        {
            Assert.IsGreaterThan(0, count, what);
        }
    }
}
