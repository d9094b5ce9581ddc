using Microsoft.Extensions.DependencyInjection;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Notifications.Finding;
using PowerPlatformMagento.App.Notifications.Watching;
using PowerPlatformMagento.App.Tests.Subscriptions;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Tests.Notifications.Watching;

/// <summary>Records on their way to Dataverse, held until what they mean is on disk.</summary>
[TestClass]
public sealed class RecordPassageTests
{
    [TestMethod]
    public async Task Lets_records_pass_one_by_one_where_nobody_listens()
    {
        await using var home = await TriggerHome.StartAsync(dispatches: false);
        var passage = await OpenAsync(home);

        Assert.HasCount(1, await passage.PassAsync(home.Order("1"), Read("1"), default));
        Assert.IsEmpty(await passage.FlushAsync(default));
    }

    [TestMethod]
    public async Task Holds_a_few_and_lets_them_go_in_order_once_they_are_on_disk()
    {
        await using var home = await TriggerHome.StartAsync(dispatches: false);
        await home.SubscribeAsync("order-placed");
        var passage = await OpenAsync(home);
        var passed = new List<ReadRecord>();
        for (var id = 1; id <= 120; id++)
        {
            var ready = await passage.PassAsync(home.Order($"{id}"), Read($"{id}"), default);
            passed.AddRange(ready);
            Assert.IsLessThanOrEqualTo(50, id - passed.Count);
            Assert.IsGreaterThanOrEqualTo(passed.Count, (await home.StatusAsync("order-placed")).Backlog, "No record goes on before its event is kept");
        }

        passed.AddRange(await passage.FlushAsync(default));
        CollectionAssert.AreEqual(Enumerable.Range(1, 120).Select(id => $"{id}").ToArray(), passed.Select(read => read.Item.Event.Id).ToArray());
        Assert.AreEqual(120, (await home.StatusAsync("order-placed")).Backlog);
    }

    [TestMethod]
    public async Task Large_records_are_not_held_for_long()
    {
        await using var home = await TriggerHome.StartAsync(dispatches: false);
        await home.SubscribeAsync("order-placed");
        var passage = await OpenAsync(home);

        Assert.IsEmpty(await passage.PassAsync(home.Order("1"), Read("1", 600_000), default));
        Assert.HasCount(2, await passage.PassAsync(home.Order("2"), Read("2", 600_000), default));
        Assert.IsEmpty(await passage.PassAsync(home.Order("3"), Read("3", 600_000), default));
    }

    [TestMethod]
    public async Task A_record_too_large_for_Dataverse_is_told_all_the_same()
    {
        await using var home = await TriggerHome.StartAsync(new Dictionary<string, string?> { ["Worker:MaximumPayloadBytes"] = "1024" }, dispatches: false);
        await home.SubscribeAsync("order-placed");

        await home.BringAsync(home.Order("1") with { CustomerNote = new string('x', 2000) });

        Assert.IsEmpty(home.App.Dataverse.Imports);
        Assert.AreEqual(1, (await home.StatusAsync("order-placed")).Backlog);
    }

    [TestMethod]
    public async Task A_store_that_breaks_off_tells_nothing_it_did_not_read()
    {
        await using var home = await TriggerHome.StartAsync(dispatches: false);
        await home.SubscribeAsync("order-placed");
        home.Store.Add([.. Enumerable.Range(1, 80).Select(id => home.Order($"{id}"))]);
        home.Store.BeforeYield = id => home.Store.Reads.Count == 1 && id == "60" ? throw new MagentoException("main", new MagentoError(StoreErrors.Unreachable)) : Task.CompletedTask;
        await home.App.Inbox.EnqueueAsync([Samples.Group(Enumerable.Range(1, 80).Select(id => $"{id}"))], default);
        var work = home.App.Services.GetRequiredService<WorkRound>();

        await work.RunAsync(default);
        var first = (await home.StatusAsync("order-placed")).Backlog;
        home.Time.Advance(TimeSpan.FromMinutes(1));
        while (await work.RunAsync(default) > 0)
        {
        }

        Assert.IsInRange(1, 79, first);
        Assert.AreEqual(80, (await home.StatusAsync("order-placed")).Backlog);
        Assert.HasCount(80, home.App.Dataverse.Imports);
    }

    private static Task<RecordPassage<Order>> OpenAsync(TriggerHome home) => home.App.Services.GetRequiredService<RecordWatch>().OpenAsync(new OrderEvents(), "main", default);

    private static ReadRecord Read(string id, int bytes = 10) =>
        new(new InboxItem(Samples.Event(id), 1, 0, null, false), new DeliveryItem(Samples.Item(id), "{}", bytes, Samples.Noon, Samples.Noon), null);
}
