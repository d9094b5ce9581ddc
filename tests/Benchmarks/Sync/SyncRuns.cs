using System.Diagnostics;
using PowerPlatformMagento.Sandbox.App;
using PowerPlatformMagento.Sandbox.App.Comparison;
using PowerPlatformMagento.Sandbox.App.Running;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Benchmarks.Sync;

/// <summary>Whole runs: store, app, plug-ins and Dataverse. Both sides are compared afterwards, outside the measured time.</summary>
internal static class SyncRuns
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(50);

    /// <summary>Every customer and order is announced by an event; a poll at the end finds that nothing is missing.</summary>
    public static Task<SyncCost> ByEventsAsync(int orders, CancellationToken cancellationToken) => RunAsync(orders, AnnounceAsync, cancellationToken);

    /// <summary>No event comes; the first poll finds everything.</summary>
    public static Task<SyncCost> ByPollAsync(int orders, CancellationToken cancellationToken) => RunAsync(orders, (_, _) => Task.CompletedTask, cancellationToken);

    private static async Task<SyncCost> RunAsync(int orders, Func<StoreHost, CancellationToken, Task> announce, CancellationToken cancellationToken)
    {
        await using var world = await SandboxWorld.CreateAsync(new SandboxOptions { Orders = orders, Exit = true }, cancellationToken);

        // The app would poll by itself as it starts, and everything would be listed twice.
        var settings = new Dictionary<string, string?>(world.Settings) { ["LocalTriggers:Enabled"] = "false" };
        await using var app = await AppInstance.StartAsync(settings, new SandboxDataverseFactory(world.Dataverse.Connect()), world.Port, verbose: false, counters: null, cancellationToken);
        var clock = Stopwatch.StartNew();
        await announce(world.Store!, cancellationToken);
        await WaitUntilIdleAsync(app, cancellationToken);
        while (!await app.Poller.PollAsync(cancellationToken) || !(await app.Inbox.GetStatusAsync(cancellationToken)).IsIdle)
        {
            await WaitUntilIdleAsync(app, cancellationToken);
        }

        var cost = new SyncCost(orders, world.Store!.Requests.Total, world.Dataverse.Statistics.Calls, orders / clock.Elapsed.TotalSeconds);
        var result = await Comparer.CompareAsync(world, cancellationToken);
        return result.Orders == orders && result.Lost + result.Doubled + result.Differences == 0
            ? cost
            : throw new InvalidOperationException($"Store and Dataverse do not agree: {result.Lost} lost, {result.Doubled} doubled, {result.Differences} differences.");
    }

    private static async Task AnnounceAsync(StoreHost store, CancellationToken cancellationToken)
    {
        await store.Events!.AnnounceAsync(StoreEntity.Customers, 1, store.Documents.Count(StoreEntity.Customers), cancellationToken);
        await store.Events.AnnounceAsync(StoreEntity.Orders, 1, store.Documents.Count(StoreEntity.Orders), cancellationToken);
        await store.Events.WhenSentAsync(cancellationToken);
    }

    private static async Task WaitUntilIdleAsync(AppInstance app, CancellationToken cancellationToken)
    {
        using var beat = new PeriodicTimer(Beat);
        while (!(await app.Inbox.GetStatusAsync(cancellationToken)).IsIdle)
        {
            await beat.WaitForNextTickAsync(cancellationToken);
        }
    }
}
