using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PowerPlatformMagento.App.Poller;
using PowerPlatformMagento.App.Tests.Notifications.Watching;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.App.Tests.Scans;

/// <summary>The app in front of a store on a socket, polled by hand, with a clock that is moved by hand.</summary>
internal sealed class ScanHome : IAsyncDisposable
{
    private int _seen;

    private ScanHome(StoreApp shop, MovableTime time) => (Shop, Time) = (shop, time);

    public StoreApp Shop { get; }

    public MovableTime Time { get; }

    public StoreOperations People => Shop.Store.Operations!;

    public static async Task<ScanHome> StartAsync(StoreEdition edition = StoreEdition.OpenSource, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var time = new MovableTime();
        var all = new Dictionary<string, string?>
        {
            ["Stores:0:AbandonedCartMinutes"] = "60",
            ["Poller:Enabled"] = "true",
            ["Poller:Since"] = time.GetUtcNow().ToString("O"),
            ["Poller:CartsInterval"] = "0",
            ["Subscriptions:AllowLoopback"] = "true",
        };
        foreach (var (name, value) in settings ?? new Dictionary<string, string?>())
        {
            all[name] = value;
        }

        var shop = await StoreApp.StartAsync(
            edition, settings: all, services: registered => registered.AddSingleton<TimeProvider>(time), configure: options => options with { Time = time });
        return new ScanHome(shop, time);
    }

    /// <summary>One poll after a while, and everything that follows from it.</summary>
    /// <returns>Web activities that were delivered by it.</returns>
    public async Task<IReadOnlyList<WebActivity>> PollAsync(int minutesLater)
    {
        Time.Advance(TimeSpan.FromMinutes(minutesLater));
        Assert.IsTrue(await Shop.App.Services.GetRequiredService<StorePoller>().PollAsync(default), Shop.App.Log.Text);
        return await WorkAsync();
    }

    /// <summary>Delivers what waits.</summary>
    public async Task<IReadOnlyList<WebActivity>> WorkAsync()
    {
        while (await Shop.App.Services.GetRequiredService<WorkRound>().RunAsync(default) > 0)
        {
        }

        var all = Shop.App.Dataverse.Batches.SelectMany(batch => batch.Requests).Where(request => request.RequestName == "mag_ImportWebActivity").ToList();
        WebActivity[] delivered = [.. all.Skip(_seen).Select(request => JsonSerializer.Deserialize((string)request["Payload"], ContractJson.Exact.WebActivity)!)];
        _seen = all.Count;
        return delivered;
    }

    /// <summary>How often the store was asked for carts while something was done.</summary>
    public async Task<long> CartRequestsAsync(Func<Task> work)
    {
        var before = Asked();
        await work();
        return Asked() - before;

        long Asked() => Shop.Store.Requests.ByRoute.Where(route => route.Key.Contains("carts", StringComparison.Ordinal)).Sum(route => route.Value);
    }

    public ValueTask DisposeAsync() => Shop.DisposeAsync();
}
