using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Tests.Inbox;

/// <summary>What events bring along is as safe as the events themselves, and goes with them.</summary>
[TestClass]
public sealed class ContentTests
{
    [TestMethod]
    public async Task The_content_is_on_disk_with_its_event_and_goes_when_the_item_is_done()
    {
        await using var home = new InboxHome();
        await EnqueueAsync(home, Request("a.b-c_1", "first"));

        await using (var other = home.Open())
        {
            var item = (await LeaseAsync(other)).Single();
            Assert.IsNull(item.Event.Content);
            Assert.AreEqual(new EventContent("first", 5, Samples.Noon.AddSeconds(1)), await FindAsync(home, "a.b-c_1"));
            await other.SettleAsync([new Completion(item, Samples.Noon, Samples.Noon)], default);
        }

        Assert.IsNull(await FindAsync(home, "a.b-c_1"));
        Assert.IsTrue((await home.StatusAsync()).IsIdle);
    }

    [TestMethod]
    public async Task A_message_that_was_taken_already_brings_nothing_again()
    {
        await using var home = new InboxHome();
        await home.Inbox.EnqueueAsync([new EventGroup([Request("1", "first")], "mark", Samples.Noon.AddHours(1))], default);
        await DoneAsync(home);

        Assert.AreEqual(0, await home.Inbox.EnqueueAsync([new EventGroup([Request("1", "first")], "mark", Samples.Noon.AddHours(1))], default));

        Assert.IsNull(await FindAsync(home, "1"));
    }

    [TestMethod]
    public async Task A_newer_content_replaces_an_older_one_and_not_the_other_way_round()
    {
        await using var home = new InboxHome();
        await EnqueueAsync(home, Request("1", "second", seconds: 2));
        await EnqueueAsync(home, Request("1", "first", seconds: 1));
        Assert.AreEqual("second", (await FindAsync(home, "1"))!.Payload);

        await EnqueueAsync(home, Request("1", "third", seconds: 3));
        Assert.AreEqual("third", (await FindAsync(home, "1"))!.Payload);
        Assert.HasCount(1, await LeaseAsync(home.Inbox));
    }

    [TestMethod]
    public async Task A_newer_content_that_comes_while_the_older_is_delivered_is_delivered_next()
    {
        await using var home = new InboxHome();
        await EnqueueAsync(home, Request("1", "first", seconds: 1));
        var item = (await LeaseAsync(home.Inbox)).Single();
        await EnqueueAsync(home, Request("1", "second", seconds: 2));

        await home.SettleAsync([new Completion(item, Samples.Noon, Samples.Noon)]);

        Assert.AreEqual("1", (await LeaseAsync(home.Inbox)).Single().Event.Id);
        Assert.AreEqual("second", (await FindAsync(home, "1"))!.Payload);
    }

    [TestMethod]
    public async Task A_parked_item_keeps_its_content_until_somebody_decides_or_the_time_is_over()
    {
        await using var home = new InboxHome();
        await EnqueueAsync(home, Request("1", "first"));
        await home.SettleAsync([new Parking((await LeaseAsync(home.Inbox)).Single())]);

        home.Time.Advance(TimeSpan.FromDays(89));
        await home.Inbox.RecoverExpiredLeasesAsync(default);
        Assert.AreEqual("first", (await FindAsync(home, "1"))!.Payload);

        home.Time.Advance(TimeSpan.FromDays(2));
        await home.Inbox.RecoverExpiredLeasesAsync(default);
        Assert.IsNull(await FindAsync(home, "1"));
        Assert.AreEqual(0, (await home.StatusAsync()).Parked);
    }

    [TestMethod]
    public async Task What_still_waits_is_never_too_old()
    {
        await using var home = new InboxHome();
        await EnqueueAsync(home, Request("1", "first"));

        home.Time.Advance(TimeSpan.FromDays(400));
        await home.Inbox.RecoverExpiredLeasesAsync(default);

        Assert.AreEqual("1", (await LeaseAsync(home.Inbox)).Single().Event.Id);
        Assert.AreEqual("first", (await FindAsync(home, "1"))!.Payload);
    }

    [TestMethod]
    public async Task A_resubmission_finds_the_content_of_the_parked_item()
    {
        await using var home = new InboxHome();
        await EnqueueAsync(home, Request("1", "first"));
        await home.SettleAsync([new Parking((await LeaseAsync(home.Inbox)).Single())]);

        await home.Inbox.EnqueueAsync([new EventGroup([new EntityEvent(Samples.Store, EntityType.ServiceRequest, "1", DateTimeOffset.UnixEpoch)], IsUrgent: true)], default);

        Assert.IsTrue((await LeaseAsync(home.Inbox)).Single().HasIssue);
        Assert.AreEqual("first", (await FindAsync(home, "1"))!.Payload);
    }

    [TestMethod]
    public async Task Contents_fill_their_share_and_leave_room_for_events_without()
    {
        await using var home = new InboxHome(options => options.MaximumContentMegabytes = 1);
        var half = new string('x', 600 * 1024);
        await EnqueueAsync(home, Request("1", half));

        var full = await Assert.ThrowsExactlyAsync<InboxUnavailableException>(() => home.Inbox.EnqueueAsync([new EventGroup([Samples.Event("12"), Request("2", half)])], default));
        StringAssert.Contains(full.Reason, "share");
        Assert.AreEqual(1, (await home.StatusAsync()).Pending, "Nothing of a refused message is kept");
        Assert.AreEqual(1, await home.EnqueueAsync("13"));

        // What is replaced or done gives its room back.
        await EnqueueAsync(home, Request("1", "small", seconds: 5));
        await EnqueueAsync(home, Request("2", half));
        await DoneAsync(home);
        await EnqueueAsync(home, Request("3", half));
        Assert.IsNotNull(await FindAsync(home, "3"));
    }

    [TestMethod]
    public async Task A_full_share_does_not_harm_those_who_are_written_together()
    {
        await using var home = new InboxHome(options => options.MaximumContentMegabytes = 1);
        var large = new string('x', 1100 * 1024);

        var results = await Task.WhenAll(Enumerable.Range(1, 40).Select(async id =>
        {
            try
            {
                return await home.Inbox.EnqueueAsync([id % 2 == 0 ? new EventGroup([Request($"{id}", large)]) : Samples.Group($"{id}")], default);
            }
            catch (InboxUnavailableException)
            {
                return 0;
            }
        }));

        Assert.AreEqual(20, results.Sum());
        Assert.AreEqual(20, (await home.StatusAsync()).Pending);
    }

    [TestMethod]
    public async Task Of_a_store_that_cannot_be_read_only_what_came_with_its_content_is_worked_on()
    {
        await using var home = new InboxHome();
        await home.Inbox.EnqueueAsync([new EventGroup([Samples.Event("12"), Samples.Event("7", EntityType.Customer), Request("1", "first")])], default);

        var request = new LeaseRequest([], 100, TimeSpan.FromMinutes(1)) { Resting = [Samples.Store] };

        Assert.AreEqual(EntityType.ServiceRequest, (await home.Inbox.LeaseAsync(request, default)).Single().Event.Type);
        Assert.IsEmpty(await home.Inbox.LeaseAsync(request, default));
    }

    [TestMethod]
    public async Task Carts_are_kept_in_one_step_with_what_is_told_of_them()
    {
        await using var home = new InboxHome();
        var (old, young) = (new KeptCart(Samples.Store, "1", Samples.Noon, KeptCartState.Abandoned), new KeptCart(Samples.Store, "2", Samples.Noon.AddHours(1), KeptCartState.Abandoned));
        await home.Inbox.EnqueueAsync([new EventGroup([Request("1", "first")]) { Carts = [old, young] }], default);

        Assert.AreEqual(old, (await home.Inbox.ListCartsAsync(Samples.Store, KeptCartState.Abandoned, Samples.Noon.AddHours(1), 10, default)).Single());
        Assert.HasCount(1, await home.Inbox.ListCartsAsync(Samples.Store, KeptCartState.Abandoned, DateTimeOffset.MaxValue, 1, default));
        Assert.AreEqual(young, (await home.Inbox.FindCartsAsync(Samples.Store, ["2", "3"], default)).Single().Value);

        await home.Inbox.EnqueueAsync([new EventGroup([]) { Carts = [old with { State = KeptCartState.Gone }] }], default);
        Assert.IsEmpty(await home.Inbox.FindCartsAsync(Samples.Store, ["1"], default));
    }

    private static EntityEvent Request(string id, string payload, int seconds = 0) =>
        Samples.Event(id, EntityType.ServiceRequest, occurredAt: Samples.Noon.AddSeconds(seconds)) with { Content = new EventContent(payload, payload.Length, Samples.Noon.AddSeconds(seconds + 1)) };

    private static Task<int> EnqueueAsync(InboxHome home, EntityEvent item) => home.Inbox.EnqueueAsync([new EventGroup([item])], default);

    private static Task<EventContent?> FindAsync(InboxHome home, string id) => home.Inbox.FindContentAsync(Samples.Store, EntityType.ServiceRequest, id, default);

    private static Task<IReadOnlyList<InboxItem>> LeaseAsync(SqliteInbox inbox) =>
        inbox.LeaseAsync(new LeaseRequest([], 100, TimeSpan.FromMinutes(5)) { Resting = [Samples.Store] }, default);

    private static async Task DoneAsync(InboxHome home) =>
        await home.SettleAsync((await LeaseAsync(home.Inbox)).Select(item => new Completion(item, Samples.Noon, Samples.Noon)));
}
