using Microsoft.Extensions.DependencyInjection;
using PowerPlatformMagento.App.Notifications.Watching;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.App.Tests.Subscriptions;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Tests.Notifications.Watching;

/// <summary>What was before somebody began to listen is read once, so that the first change can name the status before.</summary>
[TestClass]
public sealed class BaselineTests
{
    [TestMethod]
    public async Task The_first_change_of_an_old_order_names_the_status_before_and_an_edit_is_no_event()
    {
        await using var home = await StartAsync(Old("1"), Old("2"));
        await home.SubscribeAsync("order-status-changed");
        await WatchAsync(home);
        home.Time.Advance(TimeSpan.FromMinutes(5));

        await home.BringAsync(Touch(home, Old("1")) with { Status = "complete" }, Touch(home, Old("2")) with { CustomerNote = "edited" });
        await home.DispatchAsync();

        var change = home.Flows.Taken().Single().GetProperty("change");
        Assert.AreEqual(("processing", "complete"), (change.GetProperty("previousStatus").GetString(), change.GetProperty("status").GetString()));
    }

    [TestMethod]
    public async Task Is_read_once_and_not_where_nobody_listens()
    {
        await using var home = await StartAsync(Old("1"));
        await WatchAsync(home);
        Assert.IsEmpty(home.Store.Polls);

        await home.SubscribeAsync("order-placed");
        await WatchAsync(home);
        await WatchAsync(home);

        Assert.HasCount(1, home.Store.Polls);
        Assert.HasCount(1, home.Store.Reads);
    }

    [TestMethod]
    public async Task Goes_on_where_it_stopped_when_the_store_failed()
    {
        await using var home = await StartAsync([.. Enumerable.Range(1, 250).Select(id => Old(id.ToString()))]);
        await home.SubscribeAsync("order-placed");
        home.Store.BeforeYield = id => id == "150" ? throw new MagentoException("main", new MagentoError(StoreErrors.Busy)) : Task.CompletedTask;
        await WatchAsync(home);
        StringAssert.Contains(home.App.Log.Text, "cannot be watched for baseline: MAG-STO-002");
        home.Store.BeforeYield = null;

        await WatchAsync(home);

        // The first hundred are known, the second broke off and is read again, the rest follows.
        Assert.AreEqual(100 + 100 + 100 + 50, home.Store.Reads.Sum(read => read.Count));
    }

    [TestMethod]
    public async Task A_record_that_changed_since_is_left_to_the_worker()
    {
        await using var home = await StartAsync(Old("1"));
        await home.SubscribeAsync("order-status-changed");
        home.Time.Advance(TimeSpan.FromMinutes(5));
        var changed = Touch(home, Old("1")) with { Status = "complete" };
        home.Store.Add(changed);

        await WatchAsync(home);
        await home.BringAsync(changed);
        await home.DispatchAsync();

        Assert.HasCount(1, home.Flows.Taken());
    }

    [TestMethod]
    public async Task An_order_placed_in_the_second_of_the_subscription_is_told_although_the_store_writes_down_its_beginning()
    {
        await using var home = await StartAsync();
        home.Time.Advance(TimeSpan.FromMilliseconds(900));
        await home.SubscribeAsync("order-placed");
        var order = Samples.Order("1", Samples.Noon) with { PlacedAt = Samples.Noon.UtcDateTime };
        home.Store.Add(order);
        home.Store.Changes[ChangeFeed.Orders] = [new EntityChange(EntityType.Order, "1", Samples.Noon)];

        await WatchAsync(home);
        await home.BringAsync(order);
        await home.BringAsync(order);
        await home.DispatchAsync();

        CollectionAssert.AreEqual(new[] { "order-placed.main.1" }, home.Flows.Ids().ToArray());
    }

    [TestMethod]
    public async Task A_change_in_the_second_of_the_subscription_is_told_and_one_of_the_second_before_is_not()
    {
        await using var home = await StartAsync();
        home.Time.Advance(TimeSpan.FromMilliseconds(900));
        await home.SubscribeAsync("order-status-changed");
        var (within, before) = (Old("1"), Old("2"));
        within = within with { Status = "complete", Source = within.Source with { UpdatedAt = Samples.Noon.UtcDateTime } };
        before = before with { Status = "complete", Source = before.Source with { UpdatedAt = Samples.Noon.AddSeconds(-1).UtcDateTime } };
        home.Store.Add(within, before);
        home.Store.Changes[ChangeFeed.Orders] = [new EntityChange(EntityType.Order, "2", Samples.Noon.AddSeconds(-1)), new EntityChange(EntityType.Order, "1", Samples.Noon)];

        await WatchAsync(home);
        await home.BringAsync(within, before);
        await home.DispatchAsync();

        Assert.AreEqual("1", home.Flows.Taken().Single().GetProperty("order").GetProperty("source").GetProperty("id").GetString());
    }

    [TestMethod]
    [DataRow(0)]
    [DataRow(1)]
    [DataRow(900)]
    [DataRow(999)]
    public void Listening_begins_with_the_whole_second(int milliseconds)
    {
        var book = new SubscriptionBook();
        book.Load([new Subscription(1, "order-placed", "main", new SubscriptionFilter(), Samples.Noon.AddMilliseconds(milliseconds))]);

        Assert.AreEqual(Samples.Noon, Watched.Find(book, "main", RecordKind.Order));
        Assert.IsNull(Watched.Find(book, "main", RecordKind.Customer));
    }

    [TestMethod]
    public async Task What_the_worker_saw_is_not_overwritten_by_the_baseline()
    {
        await using var home = await StartAsync(Old("1"));
        await home.SubscribeAsync("order-status-changed");
        home.Store.BeforeYield = async _ =>
        {
            home.Store.BeforeYield = null;
            home.Time.Advance(TimeSpan.FromMinutes(5));
            await home.BringAsync(Touch(home, Old("1")) with { Status = "complete" });
            home.Store.Add(Old("1"));
        };

        await WatchAsync(home);
        home.Time.Advance(TimeSpan.FromMinutes(5));
        await home.BringAsync(Touch(home, Old("1")) with { Status = "closed" });
        await home.DispatchAsync();

        Assert.AreEqual("complete", home.Flows.Taken()[^1].GetProperty("change").GetProperty("previousStatus").GetString());
    }

    [TestMethod]
    public async Task After_a_time_without_listeners_what_was_known_is_old_and_read_anew()
    {
        await using var home = await StartAsync(Old("1"));
        var location = await home.SubscribeAsync("order-status-changed");
        await WatchAsync(home);
        await home.UnsubscribeAsync(location);
        home.Time.Advance(TimeSpan.FromMinutes(5));
        await home.BringAsync(Touch(home, Old("1")) with { Status = "complete" });
        home.Store.Changes[ChangeFeed.Orders] = [new EntityChange(EntityType.Order, "1", home.Time.GetUtcNow())];
        home.Time.Advance(TimeSpan.FromMinutes(5));

        await home.SubscribeAsync("order-status-changed");
        await WatchAsync(home);
        home.Time.Advance(TimeSpan.FromMinutes(5));
        await home.BringAsync(Touch(home, Old("1")) with { Status = "complete", CustomerNote = "edited" });
        await home.BringAsync(Touch(home, Old("1"), 1) with { Status = "closed" });
        await home.DispatchAsync();

        Assert.AreEqual("complete", home.Flows.Taken().Single().GetProperty("change").GetProperty("previousStatus").GetString());
    }

    [TestMethod]
    public async Task While_Dataverse_is_away_flows_are_told_from_what_waits_in_the_inbox()
    {
        await using var home = await StartAsync();
        await home.SubscribeAsync("order-placed");
        home.App.Services.GetRequiredService<PowerPlatformMagento.App.Delivery.DataverseGate>()
            .Fail(new PowerPlatformMagento.App.Delivery.Failure(DataverseErrors.Unreachable, PowerPlatformMagento.App.Delivery.FailureScope.Service, TimeSpan.FromMinutes(10)));
        home.Store.Add(home.Order("1"), home.Order("2"));
        await home.App.Inbox.EnqueueAsync([Samples.Group("1", "2")], default);

        await WatchAsync(home);
        await home.DispatchAsync();

        Assert.HasCount(2, home.Flows.Taken());
        Assert.IsEmpty(home.App.Dataverse.Imports);
        Assert.AreEqual(2, (await home.App.Inbox.GetStatusAsync(default)).Pending);

        home.Time.Advance(TimeSpan.FromMinutes(11));
        await home.App.Services.GetRequiredService<PowerPlatformMagento.App.Worker.WorkRound>().RunAsync(default);
        await home.DispatchAsync();
        Assert.HasCount(2, home.App.Dataverse.Imports);
        Assert.HasCount(2, home.Flows.Calls);
    }

    private static async Task<TriggerHome> StartAsync(params Order[] orders)
    {
        var home = await TriggerHome.StartAsync(dispatches: false);
        home.Store.Add(orders);
        home.Store.Changes[ChangeFeed.Orders] = [.. orders.Select(order => new EntityChange(EntityType.Order, order.Source.Id, new DateTimeOffset(order.Source.UpdatedAt, TimeSpan.Zero)))];
        return home;
    }

    private static Task WatchAsync(TriggerHome home) => home.App.Services.GetRequiredService<StoreWatch>().RunAsync(default);

    private static Order Old(string id) => Samples.Order(id, Samples.Noon.AddDays(-3)) with { PlacedAt = Samples.Noon.AddDays(-5).UtcDateTime };

    private static Order Touch(TriggerHome home, Order order, int seconds = 0)
    {
        var now = home.Time.GetUtcNow().AddSeconds(seconds);
        return order with { Source = order.Source with { UpdatedAt = now.UtcDateTime, Revision = now.ToUnixTimeMilliseconds(), ReadAt = now.UtcDateTime } };
    }
}
