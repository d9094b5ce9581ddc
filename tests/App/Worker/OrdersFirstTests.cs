using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Tests.Worker;

/// <summary>A return finds its order in Dataverse, whatever became of the event of the order.</summary>
[TestClass]
public sealed class OrdersFirstTests
{
    private readonly FakeTimeProvider _time = new(Samples.Noon);

    [TestMethod]
    public async Task An_order_nobody_announced_is_fetched_before_its_return()
    {
        await using var app = await StartAsync();
        app.Store.Add(Samples.Order("12"));

        await RunAsync(app);

        Assert.AreEqual("mag_ImportOrder mag_ImportReturn", Imported(app));
        Assert.IsTrue((await app.Inbox.GetStatusAsync(default)).IsIdle);
        Assert.HasCount(1, await app.Inbox.FindDeliveredAsync(Samples.Store, EntityType.Return, ["3"], default));
    }

    [TestMethod]
    public async Task An_order_delivered_lately_is_not_fetched_again()
    {
        await using var app = await StartAsync();
        app.Store.Add(Samples.Order("12"));
        await app.Inbox.EnqueueAsync([Samples.Group("12")], default);

        await RunAsync(app);

        Assert.AreEqual("mag_ImportOrder mag_ImportReturn", Imported(app));
        Assert.HasCount(2, app.Store.Reads);
    }

    [TestMethod]
    public async Task A_return_whose_order_does_not_come_goes_without_it_and_is_brought_again()
    {
        await using var app = await StartAsync();

        await RunAsync(app);

        Assert.AreEqual("mag_ImportReturn", Imported(app));
        Assert.IsEmpty(await app.Inbox.FindDeliveredAsync(Samples.Store, EntityType.Return, ["3"], default));
        Assert.IsFalse((await app.TakeAsync()).Any(item => item.Event.Type == EntityType.Return));
    }

    [TestMethod]
    public async Task Waiting_is_no_failed_attempt()
    {
        await using var app = await StartAsync();

        await app.Services.GetRequiredService<WorkRound>().RunAsync(default);
        _time.Advance(TimeSpan.FromMinutes(6));
        var waiting = (await app.TakeAsync()).Concat(await app.TakeAsync()).Single(item => item.Event.Type == EntityType.Return);

        Assert.AreEqual((0, (DateTimeOffset?)null), (waiting.Attempts, waiting.FirstFailedAt));
    }

    private async Task<RunningApp> StartAsync()
    {
        var app = await RunningApp.StartAsync(services: services => services.AddSingleton<TimeProvider>(_time));
        app.Store.Returns["3"] = Samples.Return("3");
        await app.Inbox.EnqueueAsync([new EventGroup([Samples.Event("3", EntityType.Return)])], default);
        return app;
    }

    // Two minutes of work.
    private async Task RunAsync(RunningApp app)
    {
        var round = app.Services.GetRequiredService<WorkRound>();
        for (var second = 0; second < 120; second++)
        {
            while (await round.RunAsync(default) > 0)
            {
            }

            _time.Advance(TimeSpan.FromSeconds(1));
        }
    }

    private static string Imported(RunningApp app) =>
        string.Join(' ', app.Dataverse.Batches.Select(batch => batch.Requests[0].RequestName).Where(name => name.StartsWith("mag_", StringComparison.Ordinal)));
}
