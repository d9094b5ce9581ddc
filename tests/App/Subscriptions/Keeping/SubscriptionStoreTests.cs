using System.Text;
using CsCheck;
using Microsoft.Data.Sqlite;
using PowerPlatformMagento.App.Storage;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.App.Subscriptions.Keeping;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.App.Tests.Subscriptions.Keeping;

[TestClass]
public sealed class SubscriptionStoreTests
{
    [TestMethod]
    public async Task Has_everything_when_the_file_is_opened_again_without_closing()
    {
        await using var home = new StoreHome();
        var (first, second) = (await home.SubscribeAsync("a"), await home.SubscribeAsync("b", SubscriptionTopics.CartAbandoned));
        await home.HappenAsync("e1", "order:1", first);
        await home.Store.SetCursorAsync("main", RecordKind.Cart, "60", Samples.Noon, default);

        var next = home.Open();
        await next.OpenAsync(default);

        CollectionAssert.AreEqual(new[] { first.Number, second.Number }, next.Book.Of("main").Select(subscription => subscription.Number).ToArray());
        Assert.IsTrue(next.Book.Listens("main", RecordKind.Order));
        Assert.IsTrue(next.Book.Listens("main", RecordKind.Cart));
        CollectionAssert.AreEqual(new[] { first.Number }, next.Lanes.TakeDue().ToArray());
        Assert.AreEqual("content of e1", Encoding.UTF8.GetString(next.Box.Unlock(next.Next(first.Number, 1)[0].Payload, "e1")!));
        Assert.AreEqual((true, "https://a"), next.FindCallback(first.Number));
        Assert.AreEqual(Samples.Noon, await next.GetCursorAsync("main", RecordKind.Cart, "60", default));
    }

    [TestMethod]
    public async Task A_renewed_subscription_keeps_its_beginning_and_what_waits_and_changes_its_id()
    {
        await using var home = new StoreHome();
        var first = await home.SubscribeAsync("a");
        await home.HappenAsync("e1", "order:1", first);
        home.Time.Advance(TimeSpan.FromHours(1));

        var renewed = await home.SubscribeAsync("a", id: "another key");

        Assert.AreEqual((first.Number, first.Began), (renewed.Number, renewed.Began));
        Assert.HasCount(1, home.Next(first));
        Assert.IsFalse(await home.Store.UnsubscribeAsync("key of a", default));
        Assert.IsTrue(await home.Store.UnsubscribeAsync("another key", default));
    }

    [TestMethod]
    public async Task A_dead_subscription_that_is_renewed_begins_anew()
    {
        await using var home = new StoreHome();
        var first = await home.SubscribeAsync("a");
        await home.HappenAsync("e1", "order:1", first);
        Assert.IsTrue(await home.Store.DieAsync(first.Number, "MAG-SUB-007", default));
        Assert.IsFalse(await home.Store.DieAsync(first.Number, "MAG-SUB-007", default));
        Assert.IsEmpty(home.Store.Book.Of("main"));
        Assert.AreEqual((false, null), home.Store.FindCallback(first.Number));
        home.Time.Advance(TimeSpan.FromHours(1));

        var renewed = await home.SubscribeAsync("a");

        Assert.AreEqual((first.Number, Samples.Noon.AddHours(1)), (renewed.Number, renewed.Began));
        Assert.IsEmpty(home.Next(renewed));
        Assert.IsEmpty((await home.StatusAsync()).Troubles);
    }

    [TestMethod]
    public async Task Only_the_first_waiting_event_of_a_record_is_next()
    {
        await using var home = new StoreHome();
        var flow = await home.SubscribeAsync("a");
        await home.HappenAsync("e1", "order:1", flow);
        await home.HappenAsync("e2", "order:2", flow);
        await home.HappenAsync("e3", "order:1", flow);

        CollectionAssert.AreEqual(new[] { "e1", "e2" }, home.Next(flow).ToArray());
        CollectionAssert.AreEqual(new[] { "e1" }, home.Next(flow, 1).ToArray());
        await home.Store.FinishAsync(home.First(flow), default);
        CollectionAssert.AreEqual(new[] { "e2", "e3" }, home.Next(flow).ToArray());
    }

    [TestMethod]
    public async Task What_waits_for_its_time_holds_the_later_events_of_its_record_and_no_others()
    {
        await using var home = new StoreHome();
        var flow = await home.SubscribeAsync("a");
        await home.HappenAsync("e1", "order:1", flow);
        await home.HappenAsync("e2", "order:1", flow);
        await home.HappenAsync("e3", "order:2", flow);

        await home.Store.PostponeAsync(home.First(flow), Samples.Noon.AddMinutes(10), Strike.None, "MAG-SUB-013", default);

        CollectionAssert.AreEqual(new[] { "e3" }, home.Next(flow).ToArray());
        Assert.AreEqual(Samples.Noon, home.Store.NextDue(flow.Number));
        await home.Store.FinishAsync(home.First(flow), default);
        Assert.AreEqual(Samples.Noon.AddMinutes(10), home.Store.NextDue(flow.Number), "The second event of the order is not due before the first");
        home.Time.Advance(TimeSpan.FromMinutes(10));
        var waiting = home.First(flow);
        Assert.AreEqual(("e1", 1, Samples.Noon), (waiting.EventId, waiting.Attempts, waiting.Created));
    }

    [TestMethod]
    public async Task What_was_tried_in_vain_comes_again_behind_what_was_not_tried()
    {
        await using var home = new StoreHome();
        var flow = await home.SubscribeAsync("a");
        await home.HappenAsync("e1", "order:1", flow);
        await home.HappenAsync("e2", "order:2", flow);
        await home.HappenAsync("e3", "order:3", flow);

        await home.Store.PostponeAsync(home.First(flow), Samples.Noon.AddSeconds(1), Strike.None, "MAG-SUB-013", default);
        home.Time.Advance(TimeSpan.FromSeconds(5));

        CollectionAssert.AreEqual(new[] { "e2", "e3", "e1" }, home.Next(flow).ToArray());
        Assert.AreEqual(Samples.Noon, home.Store.NextDue(flow.Number));
    }

    [TestMethod]
    public async Task A_file_of_the_first_version_is_brought_to_this_one_with_all_that_waits()
    {
        await using var home = new StoreHome();
        await using (var old = new SqliteConnection($"Data Source={home.Options.Path};Pooling=False"))
        {
            await old.OpenAsync();
            SqlScript.Execute(old, SubscriptionSchema.Migrations[0]);
            SqlScript.Execute(old, "PRAGMA user_version = 1");
            var key = home.Wish("a");
            await using var insert = old.CreateCommand();
            insert.CommandText =
                """
                INSERT INTO subscription (key, match, topic, store, filter, callback, began, pending) VALUES ('key of a', 'match of a', 'order-placed', 'main', '{}', $callback, 0, 1);
                INSERT INTO event (id, payload) VALUES ('e1', x'00');
                INSERT INTO notification (subscription, event, record, created, due) VALUES (1, 1, 'order:1', 0, 0);
                """;
            insert.Parameters.AddWithValue("$callback", key.Callback);
            await insert.ExecuteNonQueryAsync();
        }

        await home.Store.OpenAsync(default);

        var flow = home.Store.Book.Of("main").Single();
        CollectionAssert.AreEqual(new[] { "e1" }, home.Next(flow).ToArray());
        Assert.AreEqual((true, "https://a"), home.Store.FindCallback(flow.Number));
    }

    [TestMethod]
    public async Task The_same_event_again_is_not_kept_twice_even_when_it_was_sent()
    {
        await using var home = new StoreHome();
        var flow = await home.SubscribeAsync("a");
        await home.HappenAsync("e1", "order:1", flow);

        Assert.IsEmpty((await home.HappenAsync("e1", "order:1", flow)).Woken);
        await home.Store.FinishAsync(home.First(flow), default);
        Assert.IsEmpty((await home.HappenAsync("e1", "order:1", flow)).Woken);

        Assert.IsEmpty(home.Next(flow));
        Assert.AreEqual((0L, 1L), ((await home.StatusAsync()).Backlog, (await home.StatusAsync()).Sent));
    }

    [TestMethod]
    public async Task An_event_that_was_sent_to_one_can_still_come_to_another()
    {
        await using var home = new StoreHome();
        var (first, second) = (await home.SubscribeAsync("a"), await home.SubscribeAsync("b"));
        await home.HappenAsync("e1", "order:1", first);
        await home.Store.FinishAsync(home.First(first), default);

        var taken = await home.HappenAsync("e1", "order:1", first, second);

        CollectionAssert.AreEqual(new[] { second.Number }, taken.Woken.ToArray());
        Assert.AreEqual("content of e1", Encoding.UTF8.GetString(home.Store.Box.Unlock(home.First(second).Payload, "e1")!));
    }

    [TestMethod]
    public async Task An_event_for_a_subscription_that_ended_meanwhile_is_nothing()
    {
        await using var home = new StoreHome();
        var flow = await home.SubscribeAsync("a");
        await home.Store.UnsubscribeAsync("key of a", default);

        Assert.IsEmpty((await home.HappenAsync("e1", "order:1", flow)).Woken);
        Assert.IsNull(home.Store.NextDue(flow.Number));
    }

    [TestMethod]
    public async Task Finishing_twice_counts_once()
    {
        await using var home = new StoreHome();
        var flow = await home.SubscribeAsync("a");
        await home.HappenAsync("e1", "order:1", flow);
        var waiting = home.First(flow);

        await home.Store.FinishAsync(waiting, default);
        await home.Store.FinishAsync(waiting, default);
        await home.Store.DropAsync(waiting, "MAG-SUB-010", default);

        var status = await home.StatusAsync();
        Assert.AreEqual((0L, 1L, 0L), (status.Backlog, status.Sent, status.Dropped));
    }

    [TestMethod]
    public async Task Answers_against_the_flow_are_counted_in_a_row()
    {
        await using var home = new StoreHome();
        var flow = await home.SubscribeAsync("a");
        await home.HappenAsync("e1", "order:1", flow);
        await home.HappenAsync("e2", "order:2", flow);
        var waiting = home.Store.Next(flow.Number, 2);

        Assert.AreEqual((1L, 0L), await home.Store.PostponeAsync(waiting[0], Samples.Noon, Strike.Gone, "MAG-SUB-007", default));
        Assert.AreEqual((1L, 1L), await home.Store.PostponeAsync(waiting[0], Samples.Noon, Strike.Refused, "MAG-SUB-008", default));
        Assert.AreEqual((2L, 1L), await home.Store.PostponeAsync(waiting[0], Samples.Noon, Strike.Gone, "MAG-SUB-007", default));
        await home.Store.FinishAsync(waiting[1], default);
        Assert.AreEqual((0L, 0L), await home.Store.PostponeAsync(waiting[0], Samples.Noon, Strike.None, "MAG-SUB-013", default));
    }

    [TestMethod]
    public async Task Facts_and_events_are_kept_together_or_not_at_all()
    {
        await using var home = new StoreHome(options => options.MaximumMegabytes = 1);
        var flow = await home.SubscribeAsync("a");
        var tooLarge = home.Event("e2", "order:1", [flow]) with { Payload = new byte[2 * 1024 * 1024] };

        await Assert.ThrowsExactlyAsync<SubscriptionsUnavailableException>(
            () => home.Store.ObserveAsync(new Observation("main", RecordKind.Order, [new KnownFact("1", [1])], [home.Event("e1", "order:1", [flow]), tooLarge]), default));

        Assert.IsEmpty(await home.Store.FindFactsAsync("main", RecordKind.Order, ["1"], default));
        Assert.IsEmpty(home.Next(flow));
        Assert.AreEqual(0, (await home.StatusAsync()).Backlog);
    }

    [TestMethod]
    public async Task Facts_are_replaced_left_alone_or_forgotten()
    {
        await using var home = new StoreHome();
        await home.SubscribeAsync("a");
        await FactAsync(home, [1]);
        await FactAsync(home, [2], overwrites: false);
        CollectionAssert.AreEqual(new byte[] { 1 }, (await home.Store.FindFactsAsync("main", RecordKind.Order, ["1", "2"], default))["1"]);

        await FactAsync(home, [3]);
        CollectionAssert.AreEqual(new byte[] { 3 }, (await home.Store.FindFactsAsync("main", RecordKind.Order, ["1"], default))["1"]);
        Assert.IsEmpty(await home.Store.FindFactsAsync("main", RecordKind.Customer, ["1"], default));
        Assert.IsEmpty(await home.Store.FindFactsAsync("other", RecordKind.Order, ["1"], default));

        await FactAsync(home, null);
        Assert.IsEmpty(await home.Store.FindFactsAsync("main", RecordKind.Order, ["1"], default));
    }

    [TestMethod]
    public async Task Facts_from_before_anybody_listened_are_forgotten_when_somebody_begins()
    {
        await using var home = new StoreHome();
        await home.SubscribeAsync("a");
        await FactAsync(home, [1]);
        await home.SubscribeAsync("b");
        Assert.HasCount(1, await home.Store.FindFactsAsync("main", RecordKind.Order, ["1"], default), "Somebody listened all the time");

        await home.Store.UnsubscribeAsync("key of a", default);
        await home.Store.UnsubscribeAsync("key of b", default);
        await home.SubscribeAsync("c");

        Assert.IsEmpty(await home.Store.FindFactsAsync("main", RecordKind.Order, ["1"], default));
    }

    [TestMethod]
    public async Task The_sweep_keeps_what_is_needed_and_tells_how_many_dead_went()
    {
        await using var home = new StoreHome();
        var (living, dead) = (await home.SubscribeAsync("living"), await home.SubscribeAsync("dead"));
        await FactAsync(home, [1]);
        await home.HappenAsync("sent", "order:1", living);
        await home.Store.FinishAsync(home.First(living), default);
        await home.HappenAsync("waiting", "order:2", living);
        await home.Store.DieAsync(dead.Number, "MAG-SUB-007", default);

        Assert.AreEqual(0, await home.Store.SweepAsync(TimeSpan.FromDays(7), TimeSpan.FromDays(1), default));
        Assert.AreEqual((1L, 1L), ((await home.StatusAsync()).Living, (await home.StatusAsync()).Dead));
        home.Time.Advance(TimeSpan.FromDays(8));
        Assert.AreEqual(1, await home.Store.SweepAsync(TimeSpan.FromDays(7), TimeSpan.FromDays(1), default));

        Assert.AreEqual((1L, 0L), ((await home.StatusAsync()).Living, (await home.StatusAsync()).Dead));
        CollectionAssert.AreEqual(new[] { "waiting" }, home.Next(living).ToArray());
        Assert.HasCount(1, await home.Store.FindFactsAsync("main", RecordKind.Order, ["1"], default));
    }

    [TestMethod]
    public async Task The_status_counts_by_topic_and_store()
    {
        await using var home = new StoreHome(options => options.MaximumBacklog = 1);
        var (first, second) = (await home.SubscribeAsync("a"), await home.SubscribeAsync("b"));
        await home.SubscribeAsync("c", key: "other");
        await home.HappenAsync("e1", "order:1", first, second);
        home.Time.Advance(TimeSpan.FromMinutes(1));
        var taken = await home.HappenAsync("e2", "order:2", first);
        await home.Store.DropAsync(home.First(second), "MAG-SUB-011", default);

        var all = await home.Store.GetStatusAsync(default);

        CollectionAssert.AreEqual(new[] { first.Number }, taken.Overflowing.ToArray());
        CollectionAssert.AreEqual(new[] { "main", "other" }, all.Select(status => status.Store).ToArray());
        Assert.AreEqual((2L, 2L, 1L, 1L, 1L), (all[0].Living, all[0].Failing, all[0].Backlog, all[0].Dropped, all[0].Missed));
        Assert.AreEqual(Samples.Noon, all[0].OldestWaiting);
        CollectionAssert.AreEquivalent(new[] { "MAG-SUB-011", "MAG-SUB-012" }, all[0].Troubles.ToArray());
        Assert.AreEqual((1L, 0L, null), (all[1].Living, all[1].Backlog, all[1].OldestWaiting));
    }

    [TestMethod]
    public async Task Behaves_like_its_model_whatever_the_order_of_steps() =>
        await Gen.Select(Gen.Int[0, 5], Gen.Int[0, 2], Gen.Int[0, 3]).Array[1, 40].SampleAsync(
            async steps =>
            {
                await using var home = new StoreHome();
                Subscription[] flows = [await home.SubscribeAsync("a"), await home.SubscribeAsync("b"), await home.SubscribeAsync("c")];
                var model = flows.ToDictionary(flow => flow.Number, _ => new List<(string Id, string Record)>());
                var number = 0;
                foreach (var (step, which, record) in steps)
                {
                    var flow = flows[which];
                    switch (step)
                    {
                        case 0 or 1 or 2:
                            var id = $"e{number++}";
                            await home.HappenAsync(id, $"order:{record}", flows[0], flow);
                            foreach (var target in new[] { flows[0], flow }.Distinct())
                            {
                                model[target.Number].Add((id, $"order:{record}"));
                            }

                            break;
                        case 3 when home.Next(flow).Count > 0:
                            var sent = home.First(flow);
                            await home.Store.FinishAsync(sent, default);
                            model[flow.Number].RemoveAll(waiting => waiting.Id == sent.EventId);
                            break;
                        case 4 when home.Next(flow).Count > 0:
                            var dropped = home.First(flow);
                            await home.Store.DropAsync(dropped, "MAG-SUB-010", default);
                            model[flow.Number].RemoveAll(waiting => waiting.Id == dropped.EventId);
                            break;
                        default:
                            await home.Store.SweepAsync(TimeSpan.FromDays(7), TimeSpan.FromDays(1), default);
                            break;
                    }
                }

                foreach (var flow in flows)
                {
                    var expected = model[flow.Number].GroupBy(waiting => waiting.Record).Select(group => group.First().Id).ToHashSet();
                    Assert.IsTrue(home.Next(flow).ToHashSet().SetEquals(expected), $"expected {string.Join(',', expected)}, got {string.Join(',', home.Next(flow))}");
                }

                Assert.AreEqual(model.Values.Sum(waiting => waiting.Count), (await home.StatusAsync()).Backlog);
            },
            iter: 40,
            threads: 1);

    private static Task<Taken> FactAsync(StoreHome home, byte[]? value, bool overwrites = true) =>
        home.Store.ObserveAsync(new Observation("main", RecordKind.Order, [new KnownFact("1", value)], [], overwrites), default);
}
