using CsCheck;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Tests.Inbox;

/// <summary>What a person resubmitted comes first, starts anew, and keeps its row on the error desk until it is through.</summary>
[TestClass]
public sealed class ResubmissionTests
{
    [TestMethod]
    public async Task Comes_before_everything_else_and_belongs_to_a_row_of_the_error_desk()
    {
        await using var home = new InboxHome();
        await home.EnqueueAsync("1", "2");
        home.Time.Advance(TimeSpan.FromMinutes(1));

        await ResubmitAsync(home, "9");

        var first = await home.LeaseAsync(maximum: 1);
        Assert.AreEqual("9", first.Single().Event.Id);
        Assert.IsTrue(first.Single() is { Attempts: 0, HasIssue: true, FirstFailedAt: null });
    }

    [TestMethod]
    public async Task Wakes_a_parked_item_although_nothing_newer_happened_in_the_store()
    {
        await using var home = new InboxHome();
        await home.EnqueueAsync("1");
        await home.SettleAsync([new Parking((await home.LeaseAsync()).Single())]);
        Assert.IsEmpty(await home.LeaseAsync());

        await ResubmitAsync(home, "1");

        Assert.IsTrue((await home.LeaseAsync()).Single() is { Attempts: 0, HasIssue: true });
        Assert.AreEqual(0, (await home.StatusAsync()).Parked);
    }

    [TestMethod]
    public async Task Ends_the_wait_of_an_item_that_is_retried_later()
    {
        await using var home = new InboxHome();
        await home.EnqueueAsync("1");
        await home.SettleAsync([new Postponement((await home.LeaseAsync()).Single(), Samples.Noon.AddHours(1), CountsAsAttempt: true)]);
        Assert.IsEmpty(await home.LeaseAsync());

        await ResubmitAsync(home, "1");

        Assert.IsTrue((await home.LeaseAsync()).Single() is { Attempts: 0, HasIssue: true, FirstFailedAt: null });
    }

    [TestMethod]
    public async Task Runs_once_more_after_the_run_under_way_and_still_knows_the_error_desk()
    {
        await using var home = new InboxHome();
        await home.EnqueueAsync("1");
        var running = await home.LeaseAsync();

        await ResubmitAsync(home, "1");
        Assert.IsEmpty(await home.LeaseAsync());
        await home.CompleteAsync(running);

        var again = await home.LeaseAsync();
        Assert.IsTrue(again.Single() is { Attempts: 0, HasIssue: true });
        await home.CompleteAsync(again);
        Assert.IsTrue((await home.StatusAsync()).IsIdle);
    }

    [TestMethod]
    public async Task Does_not_wait_for_the_retry_of_the_run_under_way()
    {
        await using var home = new InboxHome();
        await home.EnqueueAsync("1");
        var running = (await home.LeaseAsync()).Single();
        await ResubmitAsync(home, "1");

        await home.SettleAsync([new Postponement(running, Samples.Noon.AddHours(1), CountsAsAttempt: true)]);

        Assert.IsTrue((await home.LeaseAsync()).Single() is { Attempts: 0, HasIssue: true });
    }

    [TestMethod]
    public async Task Survives_the_end_of_the_process_in_the_midst_of_the_run()
    {
        await using var home = new InboxHome();
        await home.EnqueueAsync("1");
        await home.LeaseAsync();
        await ResubmitAsync(home, "1");

        var next = home.Open();

        var items = await next.LeaseAsync(new LeaseRequest([Samples.Store], 10, TimeSpan.FromMinutes(1)), default);
        Assert.IsTrue(items.Single().HasIssue);
    }

    [TestMethod]
    public async Task Twice_is_as_good_as_once()
    {
        await using var home = new InboxHome();
        await ResubmitAsync(home, "1");
        await ResubmitAsync(home, "1");

        var items = await home.LeaseAsync();
        await home.CompleteAsync(items);

        Assert.HasCount(1, items);
        Assert.IsTrue((await home.StatusAsync()).IsIdle);
    }

    [TestMethod]
    public async Task A_return_lets_the_orders_go_first_that_came_in_before_it()
    {
        await using var home = new InboxHome();
        await home.EnqueueAsync("1");
        await home.Inbox.EnqueueAsync([new EventGroup([Samples.Event("3", EntityType.Return)])], default);

        var orders = await home.LeaseAsync();
        Assert.AreEqual(EntityType.Order, orders.Single().Event.Type);
        Assert.IsEmpty(await home.LeaseAsync());
        await home.CompleteAsync(orders);

        Assert.AreEqual(EntityType.Return, (await home.LeaseAsync()).Single().Event.Type);
    }

    [TestMethod]
    [DataRow(false, 6)]
    [DataRow(true, 0)]
    public async Task A_return_waits_minutes_at_most_and_not_at_all_when_a_person_asks_for_it(bool isUrgent, int minutes)
    {
        await using var home = new InboxHome();
        await home.EnqueueAsync("1");
        var order = (await home.LeaseAsync()).Single();
        await home.SettleAsync([new Postponement(order, Samples.Noon.AddHours(1), CountsAsAttempt: false)]);
        await home.Inbox.EnqueueAsync([new EventGroup([Samples.Event("3", EntityType.Return)], IsUrgent: isUrgent)], default);
        home.Time.Advance(TimeSpan.FromMinutes(minutes));

        Assert.AreEqual("3", (await home.LeaseAsync()).Single().Event.Id);
    }

    // Whatever comes in which order, the last resubmission is followed by a run that knows of the error desk.
    [TestMethod]
    public void Every_resubmission_is_followed_by_a_run_that_knows_the_error_desk() => Gen.Int[0, 5].List[1, 12].Sample(
        steps =>
        {
            var home = new InboxHome();
            try
            {
                Run(home, steps).GetAwaiter().GetResult();
            }
            finally
            {
                home.DisposeAsync().AsTask().GetAwaiter().GetResult();
            }
        },
        iter: 40);

    private static async Task Run(InboxHome home, List<int> steps)
    {
        InboxItem? leased = null;
        foreach (var step in steps)
        {
            switch (step)
            {
                case 0:
                    await home.EnqueueAsync("1");
                    break;
                case 1:
                    leased ??= (await home.LeaseAsync()).SingleOrDefault();
                    break;
                case 2 when leased is not null:
                    await home.CompleteAsync([leased]);
                    leased = null;
                    break;
                case 3 when leased is not null:
                    await home.SettleAsync([new Postponement(leased, Samples.Noon.AddMinutes(1), CountsAsAttempt: true)]);
                    leased = null;
                    break;
                case 4 when leased is not null:
                    await home.SettleAsync([new Parking(leased)]);
                    leased = null;
                    break;
                case 5:
                    await ResubmitAsync(home, "1");
                    break;
                default:
                    break;
            }
        }

        await ResubmitAsync(home, "1");
        if (leased is not null)
        {
            await home.CompleteAsync([leased]);
        }

        Assert.IsTrue((await home.LeaseAsync()).Single() is { Attempts: 0, HasIssue: true }, string.Join(' ', steps));
    }

    private static Task<int> ResubmitAsync(InboxHome home, string id) =>
        home.Inbox.EnqueueAsync([new EventGroup([Samples.Event(id, occurredAt: DateTimeOffset.UnixEpoch)], IsUrgent: true)], default);
}
