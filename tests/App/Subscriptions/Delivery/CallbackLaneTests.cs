using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.App.Subscriptions.Delivery;

namespace PowerPlatformMagento.App.Tests.Subscriptions.Delivery;

/// <summary>How many calls run at the same time, and who waits for whom.</summary>
[TestClass]
public sealed class CallbackLaneTests
{
    [TestMethod]
    public async Task A_flow_that_answers_gets_several_records_at_the_same_time_and_no_record_twice()
    {
        await using var home = await TriggerHome.StartAsync(dispatches: false);
        await home.SubscribeAsync("order-placed");
        var (running, most) = (0, 0);
        home.Flows.Answer = async (_, context, _) =>
        {
            var now = Interlocked.Increment(ref running);
            InterlockedMax(ref most, now);
            await Task.Delay(20, context.RequestAborted);
            Interlocked.Decrement(ref running);
            return 202;
        };

        await home.BringAsync([.. Enumerable.Range(1, 21).Select(id => home.Order(id.ToString(CultureInfo.InvariantCulture)))]);
        await home.DispatchAsync();

        Assert.HasCount(21, home.Flows.Ids().Distinct().ToList());
        Assert.HasCount(21, home.Flows.Calls);
        Assert.IsInRange(2, 4, most);
    }

    [TestMethod]
    public async Task One_event_the_flow_cannot_take_now_holds_up_no_other_record()
    {
        await using var home = await TriggerHome.StartAsync(dispatches: false);
        await home.SubscribeAsync("order-placed");
        home.Flows.Answer = (_, _, body) => Task.FromResult(body.Contains("order-placed.main.1\"", StringComparison.Ordinal) ? 500 : 202);
        await home.BringAsync([.. Enumerable.Range(1, 10).Select(id => home.Order(id.ToString(CultureInfo.InvariantCulture)))]);

        for (var step = 0; step < 10; step++)
        {
            await home.DispatchAsync();
            home.Time.Advance(TimeSpan.FromSeconds(5));
        }

        Assert.HasCount(9, home.Flows.Taken());
        Assert.AreEqual(1, (await home.StatusAsync("order-placed")).Backlog);
    }

    [TestMethod]
    public async Task Flows_of_another_store_get_nothing()
    {
        await using var home = await TriggerHome.StartAsync(new Dictionary<string, string?>
        {
            ["Stores:1:Key"] = "other",
            ["Stores:1:BaseUrl"] = "https://other.example",
            ["Stores:1:Authentication:Kind"] = "Bearer",
            ["Stores:1:Authentication:Token"] = "another-token",
        }, dispatches: false, services => { });
        await home.SubscribeAsync("order-placed");
        var kept = await home.Subscriptions.SubscribeAsync(
            new PowerPlatformMagento.App.Subscriptions.Keeping.NewSubscription("k", "m", "order-placed", "other", new SubscriptionFilter(), home.Subscriptions.Box.Lock("x"u8, "m")), default);

        await home.BringAsync(home.Order("1"));

        Assert.IsNull(home.Subscriptions.NextDue(kept!.Number));
        Assert.AreEqual(1, (await home.Subscriptions.GetStatusAsync(default)).Sum(status => status.Backlog));
    }

    [TestMethod]
    public async Task Flows_that_failed_last_share_a_quarter_of_the_places()
    {
        using var slots = new CallbackSlots(Options.Create(new SubscriptionsOptions { Parallelism = 8 }), TimeProvider.System);
        using var open = new SemaphoreSlim(0);
        var (running, suspects) = (new ConcurrentBag<bool>(), 0);
        Task<CallResult> CallAsync(bool isSuspect) => slots.RunAsync(
            isSuspect,
            async () =>
            {
                running.Add(isSuspect);
                Interlocked.Add(ref suspects, isSuspect ? 1 : 0);
                await open.WaitAsync();
                return new CallResult(CallOutcome.Taken);
            },
            default);

        var calls = Enumerable.Range(0, 20).Select(_ => CallAsync(true)).Concat(Enumerable.Range(0, 20).Select(_ => CallAsync(false))).ToList();

        Assert.AreEqual((8, 2), (running.Count, suspects));
        open.Release(40);
        await Task.WhenAll(calls);
        Assert.HasCount(40, running);
    }

    [TestMethod]
    public async Task A_failed_call_gives_its_place_back()
    {
        using var slots = new CallbackSlots(Options.Create(new SubscriptionsOptions { Parallelism = 2 }), TimeProvider.System);

        for (var attempt = 0; attempt < 5; attempt++)
        {
            await Assert.ThrowsExactlyAsync<InvalidOperationException>(() => slots.RunAsync(false, () => throw new InvalidOperationException(), default));
        }

        Assert.AreEqual(CallOutcome.Taken, (await slots.RunAsync(false, () => Task.FromResult(new CallResult(CallOutcome.Taken)), default)).Outcome);
    }

    [TestMethod]
    public async Task A_call_that_takes_long_gives_its_place_to_the_next()
    {
        var time = new FakeTimeProvider();
        using var slots = new CallbackSlots(Options.Create(new SubscriptionsOptions { Parallelism = 2 }), time);
        for (var turn = 0; turn < 3; turn++)
        {
            var slow = new TaskCompletionSource<CallResult>(TaskCreationOptions.RunContinuationsAsynchronously);
            var first = slots.RunAsync(false, () => slow.Task, default);
            var second = slots.RunAsync(false, () => Task.FromResult(new CallResult(CallOutcome.Taken)), default);
            time.Advance(CallbackSlots.Patience - TimeSpan.FromMilliseconds(1));
            Assert.IsFalse(second.IsCompleted, "There is one place for those that answer");

            time.Advance(TimeSpan.FromMilliseconds(1));
            await second.WaitAsync(TimeSpan.FromSeconds(20));

            Assert.IsFalse(first.IsCompleted);
            slow.SetResult(new CallResult(CallOutcome.Unavailable));
            Assert.AreEqual(CallOutcome.Unavailable, (await first).Outcome);
        }
    }

    [TestMethod]
    public async Task Slow_calls_are_bounded_and_give_every_place_back()
    {
        var (time, options) = (new FakeTimeProvider(), new SubscriptionsOptions { Parallelism = 2 });
        using var slots = new CallbackSlots(Options.Create(options), time);
        var (open, running) = (new TaskCompletionSource<CallResult>(TaskCreationOptions.RunContinuationsAsynchronously), 0);
        var calls = Enumerable.Range(0, 30)
            .Select(_ => slots.RunAsync(
                false,
                () =>
                {
                    Interlocked.Increment(ref running);
                    return open.Task;
                },
                default))
            .ToList();

        // One place for those that answer, and eight of overtime.
        const int Most = 1 + 8;
        await WhenAsync(() => Volatile.Read(ref running) == Most, () => time.Advance(CallbackSlots.Patience));
        Assert.IsLessThanOrEqualTo(CallbackSlots.Most(options), running);

        open.SetResult(new CallResult(CallOutcome.Taken));
        await Task.WhenAll(calls).WaitAsync(TimeSpan.FromSeconds(20));
        Assert.AreEqual(30, running);
        Assert.AreEqual(CallOutcome.Taken, (await slots.RunAsync(false, () => Task.FromResult(new CallResult(CallOutcome.Taken)), default).WaitAsync(TimeSpan.FromSeconds(20))).Outcome);
    }

    [TestMethod]
    public async Task What_waited_for_its_place_is_not_sent_after_its_flow_was_turned_off()
    {
        await using var home = await TriggerHome.StartAsync(new Dictionary<string, string?> { ["Subscriptions:Parallelism"] = "2" }, dispatches: false);
        var location = await home.SubscribeAsync("order-placed");
        await home.BringAsync(home.Order("1"));
        var busy = new TaskCompletionSource<CallResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        var before = home.App.Services.GetRequiredService<CallbackSlots>().RunAsync(false, () => busy.Task, default);

        var lane = home.App.Services.GetRequiredService<CallbackLane>().RunAsync(home.Subscriptions.Book.Of("main").Single().Number, default);
        Assert.IsFalse(lane.IsCompleted, "The only place is taken");
        await home.UnsubscribeAsync(location);
        busy.SetResult(new CallResult(CallOutcome.Taken));
        await Task.WhenAll(before, lane);

        Assert.IsEmpty(home.Flows.Calls);
        Assert.IsEmpty(await home.Subscriptions.GetStatusAsync(default));
    }

    private static async Task WhenAsync(Func<bool> isSo, Action meanwhile)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!isSo())
        {
            Assert.IsFalse(deadline.IsCancellationRequested, "It never came to that");
            meanwhile();
            await Task.Delay(5, CancellationToken.None);
        }
    }

    private static void InterlockedMax(ref int most, int value)
    {
        int seen;
        while ((seen = Volatile.Read(ref most)) < value && Interlocked.CompareExchange(ref most, value, seen) != seen)
        {
            // Another call was faster.
        }
    }
}
