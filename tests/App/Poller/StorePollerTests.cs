using Microsoft.Extensions.DependencyInjection;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Poller;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Tests.Poller;

[TestClass]
public sealed class StorePollerTests
{
    private static readonly Dictionary<string, string?> Enabled = new()
    {
        ["Poller:Enabled"] = "true",
        ["LocalTriggers:Schedules:PollStores"] = "1.00:00:00",
    };

    [TestMethod]
    public async Task Finds_changes_whose_events_got_lost_in_every_feed()
    {
        await using var app = await StartAsync(new Dictionary<string, string?>(Enabled) { ["Poller:Since"] = "2024-01-01T00:00:00Z" });
        Change(app, ChangeFeed.Orders, "1", 0);
        Change(app, ChangeFeed.Shipments, "2", 1);
        Change(app, ChangeFeed.Invoices, "3", 2);
        Change(app, ChangeFeed.Refunds, "4", 3);
        Change(app, ChangeFeed.Customers, "5", 4);

        Assert.IsTrue(await PollAsync(app));

        var found = (await app.TakeAsync()).Concat(await app.TakeAsync()).Select(item => (item.Event.Type, item.Event.Id)).ToArray();
        CollectionAssert.AreEquivalent(
            new[] { (EntityType.Order, "1"), (EntityType.Order, "2"), (EntityType.Order, "3"), (EntityType.Order, "4"), (EntityType.Customer, "5") },
            found);
    }

    [TestMethod]
    public async Task Leaves_the_documents_to_the_orders_at_the_very_first_poll_and_watches_them_from_then_on()
    {
        await using var app = await StartAsync();
        Change(app, ChangeFeed.Shipments, "2", 1);

        await PollAsync(app);
        await PollAsync(app);

        var feeds = app.Store.Polls.Select(poll => poll.Feed).ToArray();
        CollectionAssert.AreEqual(new[] { ChangeFeed.Customers, ChangeFeed.Orders, ChangeFeed.Returns }, feeds[..3]);
        CollectionAssert.AreEqual(Enum.GetValues<ChangeFeed>().Where(feed => feed is not (ChangeFeed.Carts or ChangeFeed.Quotes)).ToArray(), feeds[3..]);
    }

    [TestMethod]
    public async Task Begins_at_the_beginning_and_then_looks_back_by_the_overlap()
    {
        await using var app = await StartAsync();
        Change(app, ChangeFeed.Orders, "1", 0);

        await PollAsync(app);
        await PollAsync(app);

        var since = app.Store.Polls.Where(poll => poll.Feed == ChangeFeed.Orders).Select(poll => poll.Since).TakeLast(2).ToArray();
        CollectionAssert.AreEqual(new[] { DateTimeOffset.UnixEpoch, Samples.Noon.AddMinutes(-5) }, since);
    }

    [TestMethod]
    public async Task Begins_where_the_settings_say()
    {
        await using var app = await StartAsync(new Dictionary<string, string?>(Enabled) { ["Poller:Since"] = "2024-01-01T00:00:00Z" });

        await PollAsync(app);

        Assert.IsTrue(app.Store.Polls.All(poll => poll.Since == new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero)));
    }

    [TestMethod]
    public async Task Skips_what_was_delivered_already()
    {
        await using var app = await StartAsync();
        app.Store.Add(Samples.Order("1", Samples.Noon), Samples.Order("2", Samples.Noon));
        await app.Inbox.EnqueueAsync([Samples.Group("1", "2")], default);
        await app.Services.GetRequiredService<WorkRound>().RunAsync(default);
        Change(app, ChangeFeed.Orders, "1", 0);
        Change(app, ChangeFeed.Orders, "2", 30);

        await PollAsync(app);

        Assert.AreEqual("2", (await app.TakeAsync()).Single().Event.Id);
    }

    [TestMethod]
    public async Task Does_not_move_the_cursor_when_the_store_fails_half_way_and_keeps_what_it_found()
    {
        await using var app = await StartAsync();
        for (var id = 1; id <= 1200; id++)
        {
            Change(app, ChangeFeed.Orders, id.ToString(), id);
        }

        (app.Store.Down, app.Store.DownAfter) = (new MagentoError(StoreErrors.ServerError), 700);
        await PollAsync(app);

        Assert.IsNull(await app.Inbox.GetCursorAsync("main", ChangeFeed.Orders, default));
        Assert.AreEqual(600, (await app.Inbox.GetStatusAsync(default)).Pending);

        app.Store.Down = null;
        app.Services.GetRequiredService<StorePauses>().Clear("main");
        await PollAsync(app);

        Assert.AreEqual(1200, (await app.Inbox.GetStatusAsync(default)).Pending);
        Assert.IsNotNull(await app.Inbox.GetCursorAsync("main", ChangeFeed.Orders, default));
    }

    [TestMethod]
    public async Task Leaves_a_store_alone_that_is_down()
    {
        await using var app = await StartAsync();
        app.Store.Down = new MagentoError(StoreErrors.Unreachable, null, null, TimeSpan.FromMinutes(1));

        Assert.IsFalse(await PollAsync(app));
        var polls = app.Store.Polls.Count;
        Assert.IsFalse(await PollAsync(app));

        Assert.HasCount(polls, app.Store.Polls);
        StringAssert.Contains(app.Log.Text, "[4001]");
    }

    [TestMethod]
    public async Task Does_not_move_the_cursor_when_the_inbox_is_down()
    {
        await using var app = await StartAsync(services: services => services.AddSingleton<IInbox, RefusingInbox>());
        Change(app, ChangeFeed.Orders, "1", 0);

        await PollAsync(app);

        Assert.AreEqual(0, ((RefusingInbox)app.Inbox).Moves);
        StringAssert.Contains(app.Log.Text, "[4003]");
    }

    [TestMethod]
    public async Task Does_not_wake_a_parked_record_that_has_not_changed()
    {
        await using var app = await StartAsync();
        Change(app, ChangeFeed.Orders, "1", 0);
        await PollAsync(app);
        await app.Inbox.SettleAsync([.. (await app.TakeAsync()).Select(item => new Parking(item))], default);

        await PollAsync(app);
        Assert.IsEmpty(await app.TakeAsync());
        Change(app, ChangeFeed.Orders, "1", 1);
        await PollAsync(app);

        Assert.HasCount(1, await app.TakeAsync());
    }

    [TestMethod]
    public async Task Does_nothing_when_it_is_switched_off()
    {
        await using var app = await RunningApp.StartAsync();

        await PollAsync(app);

        Assert.IsEmpty(app.Store.Polls);
    }

    [TestMethod]
    public async Task Runs_by_itself_and_heals_lost_events()
    {
        await using var app = await RunningApp.StartAsync(works: true, settings: new Dictionary<string, string?> { ["Poller:Enabled"] = "true", ["Poller:Interval"] = "00:00:00.100" });
        app.Store.Add(Samples.Order("1"));
        Change(app, ChangeFeed.Orders, "1", 0);

        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (app.Dataverse.Imports.IsEmpty)
        {
            await Task.Delay(20, limit.Token);
        }

        Assert.HasCount(1, app.Dataverse.Imports);
    }

    private static Task<RunningApp> StartAsync(Dictionary<string, string?>? settings = null, Action<IServiceCollection>? services = null) =>
        RunningApp.StartAsync(settings: settings ?? Enabled, services: services);

    private static Task<bool> PollAsync(RunningApp app) => app.Services.GetRequiredService<StorePoller>().PollAsync(default);

    private static void Change(RunningApp app, ChangeFeed feed, string id, int second) =>
        app.Store.Changes.GetOrAdd(feed, []).Add(new EntityChange(feed == ChangeFeed.Customers ? EntityType.Customer : EntityType.Order, id, Samples.Noon.AddSeconds(second)));
}
