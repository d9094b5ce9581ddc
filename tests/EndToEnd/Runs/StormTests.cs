using PowerPlatformMagento.Sandbox.App;
using PowerPlatformMagento.Sandbox.App.Reporting;
using PowerPlatformMagento.Sandbox.App.Running;
using PowerPlatformMagento.Sandbox.Store;

namespace PowerPlatformMagento.EndToEnd.Tests.Runs;

/// <summary>The sandbox's run on a bad day: lost, repeated and reordered events, failing neighbours, three hard stops.</summary>
[TestClass]
public sealed class StormTests
{
    [TestMethod]
    [DataRow(1, StoreEdition.OpenSource)]
    [DataRow(2, StoreEdition.AdobeCommerce)]
    public async Task Nothing_is_lost_doubled_or_different_after_a_storm_with_three_hard_stops(int seed, StoreEdition edition)
    {
        await using var output = new StringWriter();
        var options = new SandboxOptions { Orders = 300, Exit = true, Faults = FaultMode.Storm, Seed = seed, Edition = edition };
        await using var run = await SandboxRun.StartAsync(options, new ConsoleReport(output), default);
        var summary = await run.SynchroniseAsync(default);
        Assert.IsTrue(summary.Agrees, $"{summary}\n{output}");
        Assert.IsGreaterThanOrEqualTo(3, summary.Restarts);
        Assert.AreEqual(0, summary.Parked);
        Assert.AreEqual(edition != StoreEdition.OpenSource, summary.Returns > 0);
        Assert.IsNotEmpty(run.World.Store!.Faults.Injected);
        Assert.IsGreaterThan(0L, run.World.Store.Events!.Counts.Lost);
    }
}
