using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Store.Editing.Sales;

namespace PowerPlatformMagento.EndToEnd.Tests.Changes;

/// <summary>How soon agents see what happened in the store, with the times the app is delivered with: only the store's events wake it.</summary>
[TestClass]
public sealed class FreshnessTests
{
    private const int Orders = 40;
    private static readonly TimeSpan Bar = TimeSpan.FromSeconds(5);

    [TestMethod]
    public async Task A_new_order_and_its_shipment_are_seen_within_seconds()
    {
        await using var world = await World.StartAsync(Captures.Load(), new WorldOptions
        {
            Settings = new Dictionary<string, string?> { ["Worker:IdleTime"] = "00:00:01" },
        });
        await world.SettleAsync();
        var store = world.Store.Operations!;
        List<TimeSpan> waits = [];
        for (var number = 0; number < Orders / 2; number++)
        {
            var order = store.Orders.PlaceOrderLike(1);
            waits.Add(await WaitAsync(() => world.Find("mag_order", "order", order) is not null));
            store.Orders.Ship(order, new NewShipment { Tracks = [new NewTrack($"FRESH-{number}")] });
            waits.Add(await WaitAsync(() => world.Find("mag_order", "order", order)!.Text("mag_trackingnumbers") == $"FRESH-{number}"));
        }

        var slow = waits.Order().ElementAt(Orders * 95 / 100);
        Console.WriteLine($"median {waits.Order().ElementAt(Orders / 2).TotalMilliseconds:F0} ms, 95 of 100 within {slow.TotalMilliseconds:F0} ms");
        Assert.IsLessThan(Bar, slow);
    }

    private static async Task<TimeSpan> WaitAsync(Func<bool> isSeen)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (!isSeen() && TimeProvider.System.GetElapsedTime(started) < World.Patience)
        {
            await Task.Delay(5);
        }

        return TimeProvider.System.GetElapsedTime(started);
    }
}
