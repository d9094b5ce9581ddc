using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Tests.Inbox;

[TestClass]
public sealed class SqliteInboxTests
{
    [TestMethod]
    public async Task Gives_out_what_came_in()
    {
        await using var home = new InboxHome();
        await home.EnqueueAsync("1", "2");

        var items = await home.LeaseAsync();

        CollectionAssert.AreEquivalent(new[] { "1", "2" }, items.Select(item => item.Event.Id).ToArray());
        Assert.IsTrue(items.All(item => item is { Attempts: 0, HasIssue: false, FirstFailedAt: null }));
        Assert.AreEqual(Samples.Event("1"), items.Single(item => item.Event.Id == "1").Event);
    }

    [TestMethod]
    public async Task Gives_out_nothing_when_it_is_empty_or_no_store_is_asked_for()
    {
        await using var home = new InboxHome();

        Assert.IsEmpty(await home.LeaseAsync());
        await home.EnqueueAsync("1");
        Assert.IsEmpty(await home.Inbox.LeaseAsync(new LeaseRequest([], 10, TimeSpan.FromMinutes(1)), default));
        Assert.IsEmpty(await home.LeaseAsync(10, "other"));
    }

    [TestMethod]
    public async Task Does_not_give_out_an_item_twice()
    {
        await using var home = new InboxHome();
        await home.EnqueueAsync("1");
        await home.LeaseAsync();

        Assert.IsEmpty(await home.LeaseAsync());
    }

    [TestMethod]
    public async Task Gives_out_one_store_and_one_type_at_a_time_and_the_longest_waiting_first()
    {
        await using var home = new InboxHome();
        await home.Inbox.EnqueueAsync([new EventGroup([Samples.Event("9", EntityType.Customer)])], default);
        home.Time.Advance(TimeSpan.FromSeconds(1));
        await home.EnqueueAsync("1", "2");
        home.Time.Advance(TimeSpan.FromSeconds(1));
        await home.Inbox.EnqueueAsync([new EventGroup([Samples.Event("3", store: "other")])], default);

        var batches = new[] { await home.LeaseAsync(10, "main", "other"), await home.LeaseAsync(10, "main", "other"), await home.LeaseAsync(10, "main", "other") };

        CollectionAssert.AreEqual(new[] { 1, 2, 1 }, batches.Select(batch => batch.Count).ToArray());
        Assert.AreEqual(EntityType.Customer, batches[0][0].Event.Type);
        Assert.AreEqual("other", batches[2][0].Event.Store);
    }

    [TestMethod]
    public async Task Leaves_alone_the_stores_that_are_not_asked_for()
    {
        await using var home = new InboxHome();
        await home.EnqueueAsync("1");
        await home.Inbox.EnqueueAsync([new EventGroup([Samples.Event("3", store: "other")])], default);

        Assert.AreEqual("3", (await home.LeaseAsync(10, "other")).Single().Event.Id);
    }

    [TestMethod]
    public async Task Gives_out_at_most_what_is_asked_for()
    {
        await using var home = new InboxHome();
        await home.EnqueueAsync(Enumerable.Range(1, 25).Select(id => id.ToString()));

        Assert.HasCount(10, await home.LeaseAsync(10));
        Assert.HasCount(10, await home.LeaseAsync(10));
        Assert.HasCount(5, await home.LeaseAsync(10));
    }

    [TestMethod]
    public async Task Forgets_a_completed_item_and_remembers_what_was_delivered()
    {
        await using var home = new InboxHome();
        await home.EnqueueAsync("1");

        await home.CompleteAsync(await home.LeaseAsync());

        Assert.AreEqual(new InboxStatus(0, 0, 0, null), await home.StatusAsync());
        Assert.AreEqual(new DeliveredState(Samples.Noon, Samples.Noon.AddSeconds(2)), await home.DeliveredAsync("1"));
        Assert.IsNull(await home.DeliveredAsync("2"));
    }

    [TestMethod]
    public async Task Keeps_the_newer_of_two_delivered_states()
    {
        await using var home = new InboxHome();
        await home.EnqueueAsync("1");
        var item = (await home.LeaseAsync()).Single();

        await home.SettleAsync([new Completion(item, Samples.Noon.AddHours(1), Samples.Noon.AddHours(2))]);
        await home.SettleAsync([new Completion(item, Samples.Noon, Samples.Noon.AddHours(1))]);

        Assert.AreEqual(new DeliveredState(Samples.Noon.AddHours(1), Samples.Noon.AddHours(2)), await home.DeliveredAsync("1"));
    }

    [TestMethod]
    public async Task Gives_a_postponed_item_out_again_when_its_time_has_come()
    {
        await using var home = new InboxHome();
        await home.EnqueueAsync("1");
        var item = (await home.LeaseAsync()).Single();

        await home.SettleAsync([new Postponement(item, Samples.Noon.AddMinutes(1), CountsAsAttempt: true)]);
        Assert.IsEmpty(await home.LeaseAsync());
        home.Time.Advance(TimeSpan.FromMinutes(1));
        var again = (await home.LeaseAsync()).Single();

        Assert.AreEqual((1, (DateTimeOffset?)Samples.Noon), (again.Attempts, again.FirstFailedAt));
    }

    [TestMethod]
    public async Task Does_not_blame_an_item_for_what_it_did_not_do()
    {
        await using var home = new InboxHome();
        await home.EnqueueAsync("1");

        await home.SettleAsync([new Postponement((await home.LeaseAsync()).Single(), Samples.Noon, CountsAsAttempt: false)]);

        Assert.IsTrue((await home.LeaseAsync()).Single() is { Attempts: 0, FirstFailedAt: null });
    }

    [TestMethod]
    public async Task Remembers_when_an_item_failed_first()
    {
        await using var home = new InboxHome();
        await home.EnqueueAsync("1");
        for (var attempt = 0; attempt < 3; attempt++)
        {
            await home.SettleAsync([new Postponement((await home.LeaseAsync()).Single(), Samples.Noon, CountsAsAttempt: true)]);
            home.Time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.IsTrue((await home.LeaseAsync()).Single() is { Attempts: 3 } item && item.FirstFailedAt == Samples.Noon);
    }

    [TestMethod]
    public async Task Lets_a_parked_item_rest()
    {
        await using var home = new InboxHome();
        await home.EnqueueAsync("1");
        await home.SettleAsync([new Parking((await home.LeaseAsync()).Single())]);
        home.Time.Advance(TimeSpan.FromDays(30));

        Assert.IsEmpty(await home.LeaseAsync());
        Assert.AreEqual(new InboxStatus(0, 0, 1, null), await home.StatusAsync());
    }

    [TestMethod]
    public async Task Wakes_a_parked_item_for_a_newer_event_only()
    {
        await using var home = new InboxHome();
        await home.EnqueueAsync("1");
        await home.SettleAsync([new Parking((await home.LeaseAsync()).Single())]);

        await home.Inbox.EnqueueAsync([new EventGroup([Samples.Event("1")])], default);
        Assert.IsEmpty(await home.LeaseAsync());
        await home.Inbox.EnqueueAsync([new EventGroup([Samples.Event("1", occurredAt: Samples.Noon.AddSeconds(1))])], default);
        var item = (await home.LeaseAsync()).Single();

        Assert.IsTrue(item is { Attempts: 0, HasIssue: true });
        Assert.AreEqual(Samples.Noon, item.FirstFailedAt);
    }

    [TestMethod]
    public async Task Forgets_the_issue_once_the_item_is_done()
    {
        await using var home = new InboxHome();
        await home.EnqueueAsync("1");
        await home.SettleAsync([new Parking((await home.LeaseAsync()).Single())]);
        await home.Inbox.EnqueueAsync([new EventGroup([Samples.Event("1", occurredAt: Samples.Noon.AddSeconds(1))])], default);
        await home.CompleteAsync(await home.LeaseAsync());
        await home.EnqueueAsync("1");

        Assert.IsFalse((await home.LeaseAsync()).Single().HasIssue);
    }

    [TestMethod]
    public async Task Counts_what_waits_and_how_long()
    {
        await using var home = new InboxHome();
        await home.EnqueueAsync("1", "2", "3");
        home.Time.Advance(TimeSpan.FromMinutes(1));
        await home.EnqueueAsync("4");
        await home.LeaseAsync(1);

        var status = await home.StatusAsync();

        Assert.AreEqual((3, 1, 0), (status.Pending, status.Leased, status.Parked));
        Assert.AreEqual(Samples.Noon, status.OldestReceivedAt);
        Assert.IsFalse(status.IsIdle);
    }

    [TestMethod]
    public async Task Remembers_how_far_each_feed_was_read()
    {
        await using var home = new InboxHome();
        Assert.IsNull(await home.Inbox.GetCursorAsync("main", ChangeFeed.Orders, default));

        await home.Inbox.SetCursorAsync("main", ChangeFeed.Orders, Samples.Noon, default);
        await home.Inbox.SetCursorAsync("main", ChangeFeed.Orders, Samples.Noon.AddHours(1), default);

        Assert.AreEqual(Samples.Noon.AddHours(1), await home.Inbox.GetCursorAsync("main", ChangeFeed.Orders, default));
        Assert.IsNull(await home.Inbox.GetCursorAsync("main", ChangeFeed.Customers, default));
        Assert.IsNull(await home.Inbox.GetCursorAsync("other", ChangeFeed.Orders, default));
    }

    [TestMethod]
    public async Task Wakes_a_worker_that_waits()
    {
        await using var home = new InboxHome();
        var waiting = home.Inbox.WaitForWorkAsync(default);
        Assert.IsFalse(waiting.IsCompleted);

        await home.EnqueueAsync("1");

        await waiting.WaitAsync(TimeSpan.FromSeconds(5));
    }
}
