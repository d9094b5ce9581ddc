using PowerPlatformMagento.App.Tests.Notifications.Finding;
using PowerPlatformMagento.App.Tests.Subscriptions;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Magento.Store;

namespace PowerPlatformMagento.App.Tests.Notifications;

/// <summary>Who is told what of the records on their way to Dataverse.</summary>
[TestClass]
public sealed class RecordTriggerTests
{
    [TestMethod]
    public async Task Conditions_are_checked_here_and_not_in_the_flow()
    {
        await using var home = await TriggerHome.StartAsync(dispatches: false);
        await home.SubscribeAsync("order-placed", "big", new { minimumTotal = 100, currency = "EUR", storeView = "default" });
        await home.SubscribeAsync("order-placed", "small", new { minimumTotal = 120 });

        await home.BringAsync(home.Order("1"), home.Order("2") with { GrandTotal = 99.99m }, home.Order("3") with { StoreView = "german" }, home.Order("4") with { GrandTotal = 120 });
        await home.DispatchAsync();

        CollectionAssert.AreEqual(new[] { "order-placed.main.1", "order-placed.main.4" }, home.Flows.Ids("big").ToArray());
        CollectionAssert.AreEqual(new[] { "order-placed.main.4" }, home.Flows.Ids("small").ToArray());
    }

    [TestMethod]
    public async Task Who_subscribes_is_not_flooded_with_what_was_before()
    {
        await using var home = await TriggerHome.StartAsync(dispatches: false);
        var old = Enumerable.Range(1, 100).Select(id => home.Order(id.ToString())).ToArray();
        home.Time.Advance(TimeSpan.FromDays(1));
        foreach (var topic in new[] { "order-placed", "order-status-changed", "order-cancelled", "shipment-created", "store-event" })
        {
            await home.SubscribeAsync(topic);
        }

        await home.BringAsync([.. old.Select(order => order with { Shipments = [Records.Shipment("1")] })]);
        await home.DispatchAsync();

        Assert.IsEmpty(home.Flows.Calls);
    }

    [TestMethod]
    public async Task An_old_order_that_changes_is_told_though_its_status_before_is_not_known()
    {
        await using var home = await TriggerHome.StartAsync(dispatches: false);
        var old = home.Order("1");
        home.Time.Advance(TimeSpan.FromDays(1));
        await home.SubscribeAsync("order-status-changed");
        home.Time.Advance(TimeSpan.FromMinutes(5));

        await home.BringAsync(Touched(home, old) with { Status = "processing" });
        home.Time.Advance(TimeSpan.FromMinutes(5));
        await home.BringAsync(Touched(home, old) with { Status = "complete" });
        await home.DispatchAsync();

        var changes = home.Flows.Taken().Select(body => body.GetProperty("change")).ToList();
        Assert.HasCount(2, changes);
        Assert.IsFalse(changes[0].TryGetProperty("previousStatus", out _));
        Assert.AreEqual("processing", changes[1].GetProperty("previousStatus").GetString());
    }

    [TestMethod]
    public async Task A_parked_order_is_told_as_well()
    {
        await using var home = await TriggerHome.StartAsync(dispatches: false);
        await home.SubscribeAsync("order-placed");
        home.App.Dataverse.ImportFault = _ => FakeDataverse.Fault(-2147220989, "refused");

        await home.BringAsync(home.Order("1"));
        await home.DispatchAsync();

        Assert.AreEqual(1, (await home.App.Inbox.GetStatusAsync(default)).Parked);
        Assert.HasCount(1, home.Flows.Taken());
    }

    [TestMethod]
    public async Task The_same_order_read_again_and_again_is_told_once()
    {
        await using var home = await TriggerHome.StartAsync(dispatches: false);
        await home.SubscribeAsync("order-placed");
        var order = home.Order("1");

        for (var reading = 0; reading < 5; reading++)
        {
            await home.BringAsync(order);
            await home.DispatchAsync();
        }

        Assert.HasCount(1, home.Flows.Calls);
    }

    [TestMethod]
    public async Task A_file_that_cannot_be_used_holds_no_delivery_up_and_the_poller_brings_the_record_again()
    {
        await using var home = await TriggerHome.StartAsync(dispatches: false);
        await home.SubscribeAsync("order-placed");
        await using (var other = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={home.App.Folder.File("subscriptions.db")};Pooling=False"))
        {
            await other.OpenAsync();
            PowerPlatformMagento.App.Storage.SqlScript.Execute(other, "BEGIN IMMEDIATE");
            await home.BringAsync(home.Order("1"));
        }

        Assert.HasCount(1, home.App.Dataverse.Imports);
        Assert.IsTrue((await home.App.Inbox.GetStatusAsync(default)).IsIdle);
        Assert.IsEmpty(await home.App.Inbox.FindDeliveredAsync("main", EntityType.Order, ["1"], default));

        await home.BringAsync(home.Order("1"));
        await home.DispatchAsync();
        Assert.HasCount(1, home.Flows.Taken());
        Assert.HasCount(1, await home.App.Inbox.FindDeliveredAsync("main", EntityType.Order, ["1"], default));
    }

    [TestMethod]
    public async Task An_event_of_any_type_carries_the_event_as_others_get_it()
    {
        await using var home = await TriggerHome.StartAsync(dispatches: false);
        await home.SubscribeAsync("store-event", conditions: new { eventType = "order-placed" });

        await home.BringAsync(home.Order("1"));
        await home.DispatchAsync();

        var sent = home.Flows.Taken().Single();
        Assert.AreEqual(("store-event", "order-placed"), (sent.GetProperty("topic").GetString(), sent.GetProperty("type").GetString()));
        Assert.AreEqual("1", sent.GetProperty("data").GetProperty("order").GetProperty("source").GetProperty("id").GetString());
        Assert.AreEqual("store-event.order-placed.main.1", sent.GetProperty("eventId").GetString());
    }

    [TestMethod]
    public async Task A_store_nobody_listens_to_costs_nothing()
    {
        await using var home = await TriggerHome.StartAsync(dispatches: false);

        await home.BringAsync(home.Order("1"));

        Assert.HasCount(1, home.App.Dataverse.Imports);
        Assert.AreEqual(0, await CountAsync(home, "fact"));
        Assert.AreEqual(0, await CountAsync(home, "event"));
    }

    [TestMethod]
    public async Task What_is_known_is_forgotten_at_night_when_nobody_listens_any_more()
    {
        await using var home = await TriggerHome.StartAsync(dispatches: false);
        var location = await home.SubscribeAsync("order-placed");
        await home.BringAsync(home.Order("1"));
        Assert.AreEqual(1, await CountAsync(home, "fact"));

        await home.UnsubscribeAsync(location);
        await SweepAsync(home);

        Assert.AreEqual(0, await CountAsync(home, "fact"));
        Assert.AreEqual(0, await CountAsync(home, "event"));
    }

    [TestMethod]
    public async Task The_night_sweeps_dead_subscriptions_after_a_week_and_sent_events_after_a_day()
    {
        await using var home = await TriggerHome.StartAsync(dispatches: false);
        await home.SubscribeAsync("order-placed", "dead");
        await home.SubscribeAsync("order-placed", "alive");
        home.Flows.Answer = (flow, _, _) => Task.FromResult(flow == "dead" ? 410 : 202);
        await home.BringAsync(home.Order("1"));
        for (var attempt = 0; attempt < 4; attempt++)
        {
            await home.DispatchAsync();
            home.Time.Advance(TimeSpan.FromMinutes(1));
        }

        await SweepAsync(home);
        Assert.AreEqual((1L, 1L, 1), ((await home.StatusAsync("order-placed")).Living, (await home.StatusAsync("order-placed")).Dead, await CountAsync(home, "event")));

        home.Time.Advance(TimeSpan.FromDays(8));
        await SweepAsync(home);
        Assert.AreEqual((1L, 0L, 0), ((await home.StatusAsync("order-placed")).Living, (await home.StatusAsync("order-placed")).Dead, await CountAsync(home, "event")));
    }

    private static Order Touched(TriggerHome home, Order order)
    {
        var now = home.Time.GetUtcNow();
        return order with { Source = order.Source with { UpdatedAt = now.UtcDateTime, Revision = now.ToUnixTimeMilliseconds(), ReadAt = now.UtcDateTime } };
    }

    private static async Task SweepAsync(TriggerHome home) =>
        await ((PowerPlatformMagento.App.Subscriptions.SubscriptionSweep)home.App.Services.GetService(typeof(PowerPlatformMagento.App.Subscriptions.SubscriptionSweep))!).RunAsync(default);

    private static async Task<int> CountAsync(TriggerHome home, string table)
    {
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={home.App.Folder.File("subscriptions.db")};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var query = connection.CreateCommand();
        query.CommandText = $"SELECT count(*) FROM {table}";
        return Convert.ToInt32(await query.ExecuteScalarAsync(), null);
    }
}
