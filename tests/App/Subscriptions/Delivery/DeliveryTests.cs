using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Sandbox.Store;

namespace PowerPlatformMagento.App.Tests.Subscriptions.Delivery;

/// <summary>Calls back to flows over sockets, with flows that behave badly.</summary>
[TestClass]
public sealed class DeliveryTests
{
    [TestMethod]
    public async Task Sends_the_event_to_the_address_as_it_was_given()
    {
        await using var home = await TriggerHome.StartAsync();
        await home.SubscribeAsync("order-placed");

        await home.BringAsync(home.Order("12"));

        var sent = (await home.Flows.WaitAsync(1))[0];
        Assert.AreEqual("order-placed", sent.GetProperty("topic").GetString());
        Assert.AreEqual("2024-11-20T12:00:00Z", sent.GetProperty("occurredAt").GetString());
        Assert.AreEqual("12", sent.GetProperty("order").GetProperty("source").GetProperty("id").GetString());
        Assert.AreEqual(new Uri(home.Flows.Callback()).GetComponents(UriComponents.Path | UriComponents.KeepDelimiter, UriFormat.UriEscaped) + home.Flows.Callback()[home.Flows.Callback().IndexOf('?')..], home.Flows.Calls.Single().Target);
    }

    [TestMethod]
    [DataRow(408)]
    [DataRow(429)]
    [DataRow(500)]
    [DataRow(503)]
    public async Task Tries_again_until_the_flow_takes_it(int status)
    {
        await using var home = await TriggerHome.StartAsync(dispatches: false);
        await home.SubscribeAsync("order-placed");
        var failures = 3;
        home.Flows.Answer = (_, _, _) => Task.FromResult(failures-- > 0 ? status : 202);
        await home.BringAsync(home.Order("12"));

        await DispatchOverAsync(home, TimeSpan.FromSeconds(30), 4);

        Assert.HasCount(1, home.Flows.Taken());
        Assert.HasCount(4, home.Flows.Calls);
        Assert.HasCount(1, home.Flows.Calls.Select(call => call.Body).Distinct().ToList());
        Assert.AreEqual((0L, 1L, 0L), ((await home.StatusAsync("order-placed")).Backlog, (await home.StatusAsync("order-placed")).Sent, (await home.StatusAsync("order-placed")).Failing));
    }

    [TestMethod]
    public async Task Waits_as_long_as_the_flow_asks_for()
    {
        await using var home = await TriggerHome.StartAsync(dispatches: false);
        await home.SubscribeAsync("order-placed");
        home.Flows.Answer = (_, context, _) =>
        {
            context.Response.Headers.RetryAfter = "600";
            return Task.FromResult(429);
        };
        await home.BringAsync(home.Order("12"));
        await home.DispatchAsync();
        home.Flows.Answer = (_, _, _) => Task.FromResult(202);

        home.Time.Advance(TimeSpan.FromSeconds(599));
        await home.DispatchAsync();
        Assert.HasCount(1, home.Flows.Calls);
        Assert.AreEqual(1, (await home.StatusAsync("order-placed")).Failing);

        home.Time.Advance(TimeSpan.FromSeconds(2));
        await home.DispatchAsync();
        Assert.HasCount(1, home.Flows.Taken());
    }

    [TestMethod]
    public async Task Gives_an_event_up_after_a_day_and_goes_on_with_the_next()
    {
        await using var home = await TriggerHome.StartAsync(dispatches: false);
        await home.SubscribeAsync("order-placed");
        home.Flows.Answer = (_, _, _) => Task.FromResult(500);
        await home.BringAsync(home.Order("1"));
        await DispatchOverAsync(home, TimeSpan.FromMinutes(20), 74);
        home.Flows.Answer = (_, _, _) => Task.FromResult(202);

        await home.BringAsync(home.Order("2"));
        await DispatchOverAsync(home, TimeSpan.FromMinutes(20), 2);

        var status = await home.StatusAsync("order-placed");
        Assert.AreEqual((1L, 1L, 1L, 0L), (status.Living, status.Sent, status.Dropped, status.Backlog));
        StringAssert.Contains(home.App.Log.Text, "MAG-SUB-010");
        CollectionAssert.AreEqual(new[] { "order-placed.main.2" }, home.Flows.Ids().ToArray());
    }

    [TestMethod]
    [DataRow(404, 3, "MAG-SUB-007")]
    [DataRow(410, 3, "MAG-SUB-007")]
    [DataRow(401, 10, "MAG-SUB-008")]
    [DataRow(403, 10, "MAG-SUB-008")]
    public async Task Believes_after_some_answers_in_a_row_that_a_flow_is_gone_or_refuses(int answer, int calls, string code)
    {
        await using var home = await TriggerHome.StartAsync(dispatches: false);
        await home.SubscribeAsync("order-placed");
        home.Flows.Answer = (_, _, _) => Task.FromResult(answer);
        await home.BringAsync(home.Order("1"), home.Order("2"));

        await DispatchOverAsync(home, TimeSpan.FromMinutes(16), calls + 3);

        var status = await home.StatusAsync("order-placed");
        Assert.AreEqual((0L, 1L, 0L, 2L), (status.Living, status.Dead, status.Backlog, status.Dropped));
        CollectionAssert.AreEqual(new[] { code }, status.Troubles.ToArray());
        Assert.HasCount(calls, home.Flows.Calls);
        StringAssert.Contains(home.App.Log.Text, code);
    }

    [TestMethod]
    public async Task A_flow_that_answers_again_in_between_is_not_given_up()
    {
        await using var home = await TriggerHome.StartAsync(dispatches: false);
        await home.SubscribeAsync("order-placed");
        var answers = new Queue<int>([404, 404, 202, 404, 404, 202]);
        home.Flows.Answer = (_, _, _) => Task.FromResult(answers.Dequeue());
        await home.BringAsync(home.Order("1"), home.Order("2"));

        await DispatchOverAsync(home, TimeSpan.FromMinutes(1), 6);

        Assert.HasCount(2, home.Flows.Taken());
        Assert.AreEqual(1, (await home.StatusAsync("order-placed")).Living);
    }

    [TestMethod]
    public async Task A_dead_subscription_lives_again_when_its_flow_is_saved()
    {
        await using var home = await TriggerHome.StartAsync(dispatches: false);
        await home.SubscribeAsync("order-placed");
        home.Flows.Answer = (_, _, _) => Task.FromResult(410);
        await home.BringAsync(home.Order("1"));
        await DispatchOverAsync(home, TimeSpan.FromMinutes(1), 4);
        home.Flows.Answer = (_, _, _) => Task.FromResult(202);
        home.Time.Advance(TimeSpan.FromMinutes(10));

        await home.SubscribeAsync("order-placed");
        await home.BringAsync(home.Order("2"));
        await home.DispatchAsync();

        CollectionAssert.AreEqual(new[] { "order-placed.main.2" }, home.Flows.Ids().ToArray());
        Assert.AreEqual((1L, 0L), ((await home.StatusAsync("order-placed")).Living, (await home.StatusAsync("order-placed")).Dead));
    }

    [TestMethod]
    [DataRow(302)]
    [DataRow(400)]
    [DataRow(422)]
    public async Task Drops_an_event_the_flow_does_not_take_and_follows_no_redirect(int answer)
    {
        await using var home = await TriggerHome.StartAsync(dispatches: false);
        await home.SubscribeAsync("order-placed");
        home.Flows.Answer = (_, context, body) =>
        {
            context.Response.Headers.Location = home.Flows.Callback("elsewhere");
            return Task.FromResult(body.Contains("\"id\":\"1\"", StringComparison.Ordinal) ? answer : 202);
        };
        await home.BringAsync(home.Order("1"), home.Order("2"));

        await DispatchOverAsync(home, TimeSpan.FromMinutes(1), 2);

        var status = await home.StatusAsync("order-placed");
        Assert.AreEqual((1L, 1L, 0L, 1L), (status.Sent, status.Dropped, status.Backlog, status.Living));
        Assert.IsEmpty(home.Flows.Taken("elsewhere"));
        Assert.HasCount(2, home.Flows.Calls);
    }

    [TestMethod]
    public async Task A_flow_that_hangs_delays_no_other()
    {
        const int Flows = 50;
        await using var home = await TriggerHome.StartAsync();
        using var forever = new CancellationTokenSource();
        home.Flows.Answer = async (flow, context, _) =>
        {
            if (flow == "hangs")
            {
                await Task.Delay(Timeout.Infinite, forever.Token).ContinueWith(_ => { }, TaskScheduler.Default);
            }

            return 202;
        };
        await home.SubscribeAsync("order-placed", "hangs");
        foreach (var number in Enumerable.Range(0, Flows))
        {
            await home.SubscribeAsync("order-placed", $"f{number}");
        }

        var watch = Stopwatch.StartNew();
        await home.BringAsync(home.Order("1"), home.Order("2"));
        foreach (var number in Enumerable.Range(0, Flows))
        {
            await home.Flows.WaitAsync(2, $"f{number}");
        }

        watch.Stop();
        Console.WriteLine($"{Flows} flows got 2 events each {watch.ElapsedMilliseconds} ms after the worker began, while one hung.");
        Assert.IsLessThan(2000, watch.ElapsedMilliseconds);
        Assert.IsEmpty(home.Flows.Taken("hangs"));
        await forever.CancelAsync();
    }

    [TestMethod]
    public async Task A_call_without_an_answer_ends_after_its_time_and_is_tried_again()
    {
        await using var home = await TriggerHome.StartAsync();
        using var first = new SemaphoreSlim(0);
        home.Flows.Answer = async (_, context, _) =>
        {
            if (home.Flows.Calls.Count == 1)
            {
                first.Release();
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            }

            return 202;
        };
        await home.SubscribeAsync("order-placed");
        await home.BringAsync(home.Order("1"));
        Assert.IsTrue(await first.WaitAsync(TimeSpan.FromSeconds(20)));

        await AdvanceUntilAsync(home, TimeSpan.FromSeconds(10), () => home.Flows.Calls.Count > 1);

        await home.Flows.WaitAsync(1);
    }

    [TestMethod]
    public async Task Events_that_cannot_be_kept_are_counted_and_said()
    {
        await using var home = await TriggerHome.StartAsync(new Dictionary<string, string?> { ["Subscriptions:MaximumBacklog"] = "3" }, dispatches: false);
        await home.SubscribeAsync("order-placed");
        await home.SubscribeAsync("order-placed", "other", new { minimumTotal = 1000 });

        await home.BringAsync([.. Enumerable.Range(1, 5).Select(id => home.Order(id.ToString(CultureInfo.InvariantCulture)))]);

        var status = await home.StatusAsync("order-placed");
        Assert.AreEqual((3L, 2L, 1L), (status.Backlog, status.Missed, status.Failing));
        StringAssert.Contains(home.App.Log.Text, "MAG-SUB-012");
        await home.DispatchAsync();
        await home.BringAsync(home.Order("6"));
        await home.DispatchAsync();
        CollectionAssert.AreEquivalent(new[] { "1", "2", "3", "6" }, home.Flows.Taken().Select(body => body.GetProperty("order").GetProperty("source").GetProperty("id").GetString()).ToArray());
    }

    [TestMethod]
    public async Task Nothing_is_sent_after_the_flow_was_turned_off()
    {
        await using var home = await TriggerHome.StartAsync(dispatches: false);
        var location = await home.SubscribeAsync("order-placed");
        await home.BringAsync(home.Order("1"));

        await home.UnsubscribeAsync(location);
        await home.BringAsync(home.Order("2"));
        await home.DispatchAsync();

        Assert.IsEmpty(home.Flows.Calls);
    }

    [TestMethod]
    public async Task What_was_sent_is_not_kept()
    {
        await using var home = await TriggerHome.StartAsync(dispatches: false);
        await home.SubscribeAsync("order-placed");
        await home.BringAsync(home.Order("1"));
        await home.DispatchAsync();

        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={home.App.Folder.File("subscriptions.db")};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var query = connection.CreateCommand();
        query.CommandText = "SELECT count(*), count(payload) FROM event";
        await using var rows = await query.ExecuteReaderAsync();
        await rows.ReadAsync();
        Assert.AreEqual((1L, 0L), (rows.GetInt64(0), rows.GetInt64(1)));
    }

    [TestMethod]
    public async Task The_host_can_ask_for_what_waits_to_be_sent()
    {
        await using var home = await TriggerHome.StartAsync(new Dictionary<string, string?> { ["FUNCTIONS_CUSTOMHANDLER_PORT"] = LoopbackPort.Next().ToString(CultureInfo.InvariantCulture) }, dispatches: false);
        await home.SubscribeAsync("order-placed");
        await home.BringAsync(home.Order("1"));

        using var answer = await home.App.Client.PostAsync(new Uri("/DeliverNotifications", UriKind.Relative), new StringContent("{\"Data\":{\"timer\":{}},\"Metadata\":{}}"));

        Assert.IsTrue(answer.IsSuccessStatusCode);
        Assert.HasCount(1, home.Flows.Taken());
    }

    private static async Task DispatchOverAsync(TriggerHome home, TimeSpan step, int steps)
    {
        for (var number = 0; number < steps; number++)
        {
            await home.DispatchAsync();
            home.Time.Advance(step);
        }
    }

    private static async Task AdvanceUntilAsync(TriggerHome home, TimeSpan step, Func<bool> reached)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!reached())
        {
            Assert.IsFalse(deadline.IsCancellationRequested);
            home.Time.Advance(step);
            await Task.Delay(10, CancellationToken.None);
        }
    }
}
