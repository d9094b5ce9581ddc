using System.Diagnostics;
using PowerPlatformMagento.Sandbox.App;
using PowerPlatformMagento.Sandbox.App.Comparison;
using PowerPlatformMagento.Sandbox.App.Running;

namespace PowerPlatformMagento.Benchmarks.Sync;

/// <summary>The baseline: what a plain flow does with each event: one call for the order, one for its row.</summary>
internal static class PlainFlow
{
    /// <summary>Brings some orders across one by one and counts the calls.</summary>
    public static async Task<SyncCost> RunAsync(int orders, CancellationToken cancellationToken)
    {
        await using var world = await SandboxWorld.CreateAsync(new SandboxOptions { Orders = orders, Exit = true }, cancellationToken);
        using var store = new RawStoreClient(world.Settings, TimeProvider.System, new Sandbox.Dataverse.SequentialIds(seed: 3).Next);
        var dataverse = world.Dataverse.ConnectAsSystem();
        var clock = Stopwatch.StartNew();
        for (var id = 1; id <= orders; id++)
        {
            await using var order = await store.GetAsync($"orders/{id}", cancellationToken);
            using var document = await System.Text.Json.JsonDocument.ParseAsync(order, cancellationToken: cancellationToken);
            var row = new Microsoft.Xrm.Sdk.Entity("mag_order")
            {
                ["mag_name"] = document.RootElement.GetProperty("increment_id").GetString(),
                ["mag_externalkey"] = $"plain-order-{id}",
            };
            await dataverse.CreateAsync(row, cancellationToken);
        }

        return new SyncCost(orders, world.Store!.Requests.Total, world.Dataverse.Statistics.Calls, orders / clock.Elapsed.TotalSeconds);
    }
}
