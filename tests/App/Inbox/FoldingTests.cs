using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Tests.Support;

namespace PowerPlatformMagento.App.Tests.Inbox;

[TestClass]
public sealed class FoldingTests
{
    [TestMethod]
    public async Task Folds_events_of_one_record_into_one_row_with_the_newest_time()
    {
        await using var home = new InboxHome();
        foreach (var second in new[] { 3, 1, 5, 2 })
        {
            await home.Inbox.EnqueueAsync([new EventGroup([Samples.Event("1", occurredAt: Samples.Noon.AddSeconds(second))])], default);
        }

        Assert.AreEqual(Samples.Noon.AddSeconds(5), (await home.LeaseAsync()).Single().Event.OccurredAt);
    }

    [TestMethod]
    public async Task Runs_an_item_once_more_when_an_event_came_while_it_was_worked_on()
    {
        await using var home = new InboxHome();
        await home.EnqueueAsync("1");
        var first = await home.LeaseAsync();
        await home.EnqueueAsync("1");
        await home.EnqueueAsync("1");
        Assert.IsEmpty(await home.LeaseAsync());

        await home.CompleteAsync(first);
        var second = await home.LeaseAsync();
        await home.CompleteAsync(second);

        Assert.HasCount(1, second);
        Assert.IsEmpty(await home.LeaseAsync());
        Assert.IsTrue((await home.StatusAsync()).IsIdle);
    }

    [TestMethod]
    public async Task Starts_afresh_when_an_event_came_while_the_item_was_parked_away()
    {
        await using var home = new InboxHome();
        await home.EnqueueAsync("1");
        var first = await home.LeaseAsync();
        await home.EnqueueAsync("1");

        await home.SettleAsync([new Parking(first.Single())]);

        Assert.IsTrue((await home.LeaseAsync()).Single() is { Attempts: 0, HasIssue: true });
    }

    [TestMethod]
    public async Task Keeps_the_time_of_a_retry_when_more_events_come()
    {
        await using var home = new InboxHome();
        await home.EnqueueAsync("1");
        await home.SettleAsync([new Postponement((await home.LeaseAsync()).Single(), Samples.Noon.AddMinutes(10), CountsAsAttempt: true)]);

        await home.EnqueueAsync("1");

        Assert.IsEmpty(await home.LeaseAsync());
        home.Time.Advance(TimeSpan.FromMinutes(10));
        Assert.HasCount(1, await home.LeaseAsync());
    }

    [TestMethod]
    public async Task Knows_a_message_it_has_seen()
    {
        await using var home = new InboxHome();
        var group = new EventGroup([Samples.Event("1"), Samples.Event("2")], "mark", Samples.Noon.AddMinutes(10));

        Assert.AreEqual(2, await home.Inbox.EnqueueAsync([group], default));
        await home.CompleteAsync(await home.LeaseAsync());
        Assert.AreEqual(0, await home.Inbox.EnqueueAsync([group], default));

        Assert.IsTrue((await home.StatusAsync()).IsIdle);
    }

    [TestMethod]
    public async Task Forgets_marks_and_delivered_states_in_time()
    {
        await using var home = new InboxHome(options => options.DeliveredRetention = TimeSpan.FromHours(1));
        var group = new EventGroup([Samples.Event("1")], "mark", Samples.Noon.AddMinutes(10));
        await home.Inbox.EnqueueAsync([group], default);
        await home.CompleteAsync(await home.LeaseAsync());
        home.Time.Advance(TimeSpan.FromHours(2));

        await home.Inbox.RecoverExpiredLeasesAsync(default);

        Assert.IsNull(await home.DeliveredAsync("1"));
        Assert.AreEqual(1, await home.Inbox.EnqueueAsync([group], default));
    }

    [TestMethod]
    public async Task Takes_the_same_record_twice_in_one_message_once()
    {
        await using var home = new InboxHome();

        await home.EnqueueAsync("1", "1", "1");

        Assert.HasCount(1, await home.LeaseAsync());
    }
}
