using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Tests.Support;

namespace PowerPlatformMagento.App.Tests.Inbox;

[TestClass]
public sealed class LeaseTests
{
    [TestMethod]
    public async Task Gives_back_a_lease_that_ran_out()
    {
        await using var home = new InboxHome();
        await home.EnqueueAsync("1", "2");
        await home.LeaseAsync(1);
        home.Time.Advance(TimeSpan.FromMinutes(4));
        Assert.AreEqual(0, await home.Inbox.RecoverExpiredLeasesAsync(default));
        home.Time.Advance(TimeSpan.FromMinutes(1));

        Assert.AreEqual(1, await home.Inbox.RecoverExpiredLeasesAsync(default));

        CollectionAssert.AreEquivalent(new[] { "1", "2" }, (await home.LeaseAsync()).Select(item => item.Event.Id).ToArray());
    }

    [TestMethod]
    [DataRow(1, 0)]
    [DataRow(5, 0)]
    [DataRow(6, 1)]
    [DataRow(8, 3)]
    public async Task Blames_an_item_only_for_many_interruptions(int interruptions, int attempts)
    {
        await using var home = new InboxHome();
        await home.EnqueueAsync("1");
        for (var interruption = 0; interruption < interruptions; interruption++)
        {
            await home.LeaseAsync();
            home.Time.Advance(TimeSpan.FromMinutes(6));
            await home.Inbox.RecoverExpiredLeasesAsync(default);
        }

        Assert.AreEqual(attempts, (await home.LeaseAsync()).Single().Attempts);
    }

    [TestMethod]
    public async Task Ignores_the_settlement_of_a_worker_that_lost_its_lease()
    {
        await using var home = new InboxHome();
        await home.EnqueueAsync("1");
        var slow = await home.LeaseAsync();
        home.Time.Advance(TimeSpan.FromMinutes(6));
        await home.Inbox.RecoverExpiredLeasesAsync(default);
        var other = await home.LeaseAsync();

        await home.SettleAsync([new Parking(slow.Single())]);
        await home.SettleAsync([new Postponement(slow.Single(), Samples.Noon, true)]);
        await home.CompleteAsync(slow);

        Assert.AreEqual(1, (await home.StatusAsync()).Leased);
        await home.CompleteAsync(other);
        Assert.IsTrue((await home.StatusAsync()).IsIdle);
    }

    [TestMethod]
    public async Task Gives_back_at_once_what_a_killed_process_had_leased()
    {
        await using var home = new InboxHome();
        await home.EnqueueAsync("1", "2", "3");
        await home.LeaseAsync(2);

        var next = home.Open();
        var items = await next.LeaseAsync(new LeaseRequest([Samples.Store], 10, TimeSpan.FromMinutes(5)), default);

        CollectionAssert.AreEquivalent(new[] { "1", "2", "3" }, items.Select(item => item.Event.Id).ToArray());
    }

    [TestMethod]
    public async Task Does_not_give_back_living_leases_when_the_file_has_to_be_opened_again()
    {
        await using var home = new InboxHome();
        await home.EnqueueAsync("1");
        await home.LeaseAsync();
        await Assert.ThrowsExactlyAsync<InboxUnavailableException>(() => home.SettleAsync([new UnknownSettlement(Samples.Item("1"))]));

        Assert.IsEmpty(await home.LeaseAsync());
        Assert.AreEqual(1, (await home.StatusAsync()).Leased);
    }

    [TestMethod]
    public async Task Settles_all_or_nothing()
    {
        await using var home = new InboxHome();
        await home.EnqueueAsync("1");
        var item = (await home.LeaseAsync()).Single();

        await Assert.ThrowsExactlyAsync<InboxUnavailableException>(() =>
            home.SettleAsync([new Completion(item, Samples.Noon, Samples.Noon), new UnknownSettlement(item)]));

        Assert.AreEqual(1, (await home.StatusAsync()).Leased);
        Assert.IsNull(await home.DeliveredAsync("1"));
    }

    private sealed record UnknownSettlement(InboxItem Item) : Settlement(Item);
}
