using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using PowerPlatformMagento.App.Poller;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Tests.Poller;

/// <summary>Returns have no date of change: they are found by their request, and looked at as a whole now and then.</summary>
[TestClass]
public sealed class ReturnsPollTests
{
    private static readonly DateTimeOffset Now = Samples.Noon;

    [TestMethod]
    public void A_whole_look_is_due_at_the_start_and_then_after_the_interval()
    {
        var time = new FakeTimeProvider(Now);
        var watch = new ReturnsWatch(new PollerOptions { ReturnsInterval = TimeSpan.FromMinutes(15) }, time);

        Assert.IsTrue(watch.IsDue("main"));
        watch.Done("main", Now);
        Assert.IsFalse(watch.IsDue("main"));
        Assert.IsTrue(watch.IsDue("other"));
        time.Advance(TimeSpan.FromMinutes(15));
        Assert.IsTrue(watch.IsDue("main"));
    }

    [TestMethod]
    public void A_whole_look_goes_back_by_the_window_but_not_before_what_is_synchronised()
    {
        var time = new FakeTimeProvider(Now);
        var (poll, early) = (Now.AddMinutes(-6), Now.AddDays(-400));

        Assert.AreEqual(Now.AddDays(-60), new ReturnsWatch(new PollerOptions(), time).Since(poll));
        Assert.AreEqual(early, new ReturnsWatch(new PollerOptions(), time).Since(early));
        Assert.AreEqual(Now.AddDays(-5), new ReturnsWatch(new PollerOptions { Since = Now.AddDays(-5) }, time).Since(poll));
    }

    [TestMethod]
    public async Task Finds_an_old_return_somebody_commented_and_no_one_that_did_not_change()
    {
        await using var app = await StartAsync(Now);
        app.Store.Returns["3"] = Samples.Return("3");
        app.Store.Returns["4"] = Samples.Return("4");
        app.Store.Add(Samples.Order("12"));
        await app.Inbox.EnqueueAsync([new([Samples.Event("12"), Samples.Event("3", EntityType.Return), Samples.Event("4", EntityType.Return)])], default);
        var round = app.Services.GetRequiredService<WorkRound>();
        Assert.AreEqual((1, 2), (await round.RunAsync(default), await round.RunAsync(default)));
        Change(app, "3", Now.AddMinutes(3));
        Change(app, "4", Now);

        Assert.IsTrue(await app.Services.GetRequiredService<StorePoller>().PollAsync(default));

        Assert.AreEqual((EntityType.Return, "3"), (await app.TakeAsync()).Select(item => (item.Event.Type, item.Event.Id)).Single());
    }

    [TestMethod]
    public async Task A_list_of_returns_that_fails_holds_up_neither_the_orders_nor_the_store()
    {
        await using var app = await StartAsync(Now);
        app.Store.Changes[ChangeFeed.Orders] = [new EntityChange(EntityType.Order, "1", Now)];
        app.Store.FeedDown[ChangeFeed.Returns] = new MagentoError(StoreErrors.ServerError);

        Assert.IsFalse(await app.Services.GetRequiredService<StorePoller>().PollAsync(default));

        Assert.IsNull(app.Services.GetRequiredService<StorePauses>().Find(Samples.Store));
        Assert.AreEqual("1", (await app.TakeAsync()).Single().Event.Id);
        StringAssert.Contains(app.Log.Text, "MAG-STO-004");
    }

    [TestMethod]
    public async Task A_store_that_is_away_is_paused_by_the_list_of_returns_as_by_any_other()
    {
        await using var app = await StartAsync(Now);
        app.Store.FeedDown[ChangeFeed.Returns] = new MagentoError(StoreErrors.Maintenance);

        Assert.IsFalse(await app.Services.GetRequiredService<StorePoller>().PollAsync(default));

        Assert.IsNotNull(app.Services.GetRequiredService<StorePauses>().Find(Samples.Store));
    }

    private static void Change(RunningApp app, string id, DateTimeOffset updatedAt)
    {
        var changes = app.Store.Changes.GetOrAdd(ChangeFeed.Returns, _ => []);
        changes.Add(new EntityChange(EntityType.Return, id, updatedAt));
    }

    private static Task<RunningApp> StartAsync(DateTimeOffset now) => RunningApp.StartAsync(
        settings: new Dictionary<string, string?> { ["Poller:Enabled"] = "true" },
        services: services => services.AddSingleton<TimeProvider>(new FakeTimeProvider(now)));
}
