using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.EndToEnd.Tests.BadNeighbours;

/// <summary>Dataverse misbehaves for a while and is well again: everything arrives once and nothing is parked.</summary>
[TestClass]
public sealed class DataverseTroubleTests
{
    private const int Orders = 30;

    [TestMethod]
    [DataRow(ScriptedFault.Throttle)]
    [DataRow(ScriptedFault.SqlTimeout)]
    [DataRow(ScriptedFault.ConnectionLost)]
    [DataRow(ScriptedFault.TimeoutAfterCommit)]
    public async Task Everything_arrives_after_a_Dataverse_that_failed_for_a_while(ScriptedFault fault)
    {
        await using var world = await StartAsync();
        world.Dataverse.Faults.Enqueue(fault, fault, fault);
        await world.AnnounceEverythingAsync();
        await world.WhenIdleAsync();
        Assert.AreEqual(3L, world.Dataverse.Statistics.ScriptedFaults);
        Assert.AreEqual(Orders, world.Dataverse.Count("mag_order"));
        Assert.IsEmpty(world.OpenIssues());
        await world.SettleAsync();
        await world.AssertAgreesAsync();
    }

    [TestMethod]
    public async Task A_throttled_caller_waits_as_long_as_it_is_told()
    {
        await using var world = await StartAsync();
        world.Dataverse.Faults.RetryAfter = TimeSpan.FromSeconds(3);
        world.Dataverse.Faults.Enqueue(ScriptedFault.Throttle);
        var started = TimeProvider.System.GetTimestamp();
        await AnnounceOrdersAsync(world);
        await world.WhenIdleAsync();
        Assert.IsGreaterThanOrEqualTo(3d, TimeProvider.System.GetElapsedTime(started).TotalSeconds);
        Assert.IsLessThanOrEqualTo(6L, world.Dataverse.Statistics.Calls);
        Assert.AreEqual(Orders, world.Dataverse.Count("mag_order"));
    }

    [TestMethod]
    public async Task A_repetition_after_a_timeout_that_had_committed_writes_nothing()
    {
        await using var world = await StartAsync();
        using var webhook = new Webhook(world.App.Address);
        using (await webhook.SendAsync(Webhook.Order(1)))
        {
            await world.WhenIdleAsync();
        }

        world.Dataverse.ResetStatistics();
        world.Dataverse.Faults.Enqueue(ScriptedFault.TimeoutAfterCommit);
        await AnnounceOrdersAsync(world);
        await world.WhenIdleAsync();

        var imports = world.Dataverse.Statistics.Messages["mag_ImportOrder"];
        Assert.AreEqual(1L, world.Dataverse.Statistics.ScriptedFaults);
        Assert.AreEqual(Orders, world.Dataverse.Count("mag_order"));
        Assert.IsGreaterThan(Orders, imports.Count);
        var ordersCreated = world.Rows("mag_order").Count - 1;
        Assert.IsLessThanOrEqualTo(3L * ordersCreated, world.PluginRequests("Create"));
        Assert.AreEqual(0L, world.PluginRequests("Update"), "A repetition has nothing to update.");
        await world.SettleAsync();
        await world.AssertAgreesAsync();
    }

    [TestMethod]
    public async Task An_error_inside_single_records_harms_neither_their_neighbours_nor_themselves_in_the_end()
    {
        await using var world = await StartAsync();
        world.Dataverse.Faults.ItemSqlTimeoutChance = 0.3;
        await AnnounceOrdersAsync(world);
        await UntilAsync(() => world.Dataverse.Statistics.Messages.TryGetValue("mag_ImportOrder", out var imports) && imports.Count >= Orders);
        world.Dataverse.Faults.Stop();
        await world.WhenIdleAsync();
        Assert.AreEqual(Orders, world.Dataverse.Count("mag_order"));
        Assert.IsEmpty(world.OpenIssues());
        await world.SettleAsync();
        await world.AssertAgreesAsync();
    }

    private static Task<World> StartAsync() => World.StartAsync(new GeneratedDocuments(new GeneratedStoreOptions { Orders = Orders, Seed = 2 }));

    private static async Task AnnounceOrdersAsync(World world)
    {
        await world.Store.Events!.AnnounceAsync(StoreEntity.Orders, 1, Orders, default);
        await world.Store.Events!.WhenSentAsync(default);
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        using var limit = new CancellationTokenSource(World.Patience);
        while (!holds())
        {
            await Task.Delay(10, limit.Token);
        }
    }
}
