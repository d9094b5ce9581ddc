using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Client;

/// <summary>What the client makes of a store that misbehaves, over real HTTP.</summary>
[TestClass]
public sealed class BadDayTests
{
    [TestMethod]
    [DataRow("err-502-php-down.txt")]
    [DataRow("err-503-maintenance.txt")]
    public async Task Repeats_while_the_store_is_away_for_a_moment(string file)
    {
        await using var run = await FailingAsync(2, context => Answers.CaptureAsync(context, file));

        Assert.IsNull((await run.OrdersAsync("1")).Single().Error);
        Assert.HasCount(2, Waits(run));
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("<html><body>Welcome</body></html>")]
    [DataRow("An error has happened")]
    [DataRow("[]")]
    [DataRow("""{"items":[{"entity_id":1,""")]
    public async Task Repeats_when_a_success_is_none(string body)
    {
        await using var run = await FailingAsync(1, context => Answers.JsonAsync(context, body));

        Assert.IsNull((await run.OrdersAsync("1")).Single().Error);
    }

    [TestMethod]
    public async Task Repeats_when_the_body_breaks_off()
    {
        await using var run = await FailingAsync(2, context => Answers.CutOffAsync(context, Capture.Json("orders-page1-size5.json").ToJsonString()));

        Assert.IsNull((await run.OrdersAsync("1")).Single().Error);
    }

    [TestMethod]
    public async Task Repeats_when_the_connection_is_reset()
    {
        await using var run = await FailingAsync(2, context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

        Assert.IsNull((await run.OrdersAsync("1")).Single().Error);
    }

    [TestMethod]
    public async Task Signs_every_repetition_anew()
    {
        await using var run = await FailingAsync(3, context => Answers.CaptureAsync(context, "err-502-php-down.txt"));

        await run.OrdersAsync("1");

        var nonces = run.Server.Requests.Select(request => request.Headers["Authorization"].Split("oauth_nonce=\"")[1].Split('"')[0]).ToList();
        Assert.HasCount(nonces.Count, nonces.Distinct());
        Assert.IsTrue(nonces.TrueForAll(nonce => nonce.Length == 32));
    }

    [TestMethod]
    public async Task Waits_for_the_seconds_a_busy_store_asks_for()
    {
        await using var run = await FailingAsync(1, context =>
        {
            context.Response.Headers.RetryAfter = "7";
            return Answers.JsonAsync(context, """{"message":"Too Many Requests"}""", 429);
        });

        Assert.IsNull((await run.OrdersAsync("1")).Single().Error);
        Assert.IsTrue(Waits(run).Single() is { TotalSeconds: >= 7 and < 8 });
    }

    [TestMethod]
    public async Task Waits_until_the_date_a_busy_store_asks_for()
    {
        await using var run = await FailingAsync(1, context =>
        {
            var now = new DateTimeOffset(2026, 11, 23, 4, 0, 0, TimeSpan.Zero);
            context.Response.Headers.Date = now.ToString("R", CultureInfo.InvariantCulture);
            context.Response.Headers.RetryAfter = now.AddSeconds(12).ToString("R", CultureInfo.InvariantCulture);
            return Answers.JsonAsync(context, "", 503);
        });

        Assert.IsNull((await run.OrdersAsync("1")).Single().Error);
        Assert.IsTrue(Waits(run).Single() is { TotalSeconds: >= 12 and < 13 });
    }

    [TestMethod]
    public async Task Gives_a_long_wait_to_the_caller()
    {
        await using var run = await FailingAsync(100, context =>
        {
            context.Response.Headers.RetryAfter = "120";
            return Answers.JsonAsync(context, "", 429);
        });

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => run.OrdersAsync("1"));

        Assert.AreEqual(StoreErrors.Busy, failure.Error.Definition);
        Assert.AreEqual(TimeSpan.FromSeconds(120), failure.Error.RetryAfter);
        Assert.HasCount(1, run.Server.Requests);
    }

    [TestMethod]
    [DataRow("err-401-bad-token.json", "MAG-STO-007")]
    [DataRow("err-401-oauth-wrong-signature.json", "MAG-STO-006")]
    [DataRow("err-400-no-searchcriteria.json", "MAG-STO-009")]
    [DataRow("err-404-unknown-route.json", "MAG-STO-010")]
    [DataRow("err-404-outside-rest.txt", "MAG-STO-013")]
    [DataRow("err-414-long-query.txt", "MAG-STO-009")]
    public async Task Repeats_nothing_that_will_not_pass(string file, string code)
    {
        await using var run = await FailingAsync(100, context => Answers.CaptureAsync(context, file));

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => run.OrdersAsync("1"));

        Assert.AreEqual(code, failure.Error.Definition.Code);
        Assert.AreEqual("main", failure.Store);
        Assert.StartsWith(code, failure.Message);
        Assert.HasCount(1, run.Server.Requests);
    }

    [TestMethod]
    public async Task Signs_again_when_the_network_sent_a_request_twice()
    {
        await using var run = await FailingAsync(1, context => Answers.CaptureAsync(context, "err-401-oauth-nonce-reused.json"));

        Assert.IsNull((await run.OrdersAsync("1")).Single().Error);
    }

    [TestMethod]
    public async Task Asks_for_less_when_a_page_takes_longer_than_the_proxy_waits()
    {
        var store = FakeMagento.WithCaptures();
        store.Before = async (context, request) =>
        {
            var ids = request.Value("searchCriteria[filter_groups][0][filters][0][value]")?.Split(',') ?? [];
            if (ids.Length > 2)
            {
                await Answers.JsonAsync(context, "<html>504 Gateway Time-out</html>", 504);
            }

            return ids.Length > 2;
        };
        await using var run = await StoreRun.StartAsync(store, options => StoreRun.With(options, retries: 1, pauseThreshold: 100));

        Assert.IsTrue((await run.OrdersAsync("1", "2", "3", "4", "5", "6", "7", "8")).TrueForAll(result => result.Value is not null));
    }

    [TestMethod]
    public async Task Follows_no_redirect()
    {
        await using var run = await FailingAsync(100, context =>
        {
            context.Response.Redirect("http://127.0.0.1:1/");
            return Task.CompletedTask;
        });

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => run.OrdersAsync("1"));

        Assert.AreEqual(StoreErrors.AddressWrong, failure.Error.Definition);
    }

    [TestMethod]
    public async Task Leaves_a_store_alone_that_is_down()
    {
        var calls = 0;
        var isDown = true;
        var store = FakeMagento.WithCaptures();
        store.Before = async (context, _) =>
        {
            calls++;
            if (isDown)
            {
                await Answers.CaptureAsync(context, "err-503-maintenance.txt");
            }

            return isDown;
        };
        await using var run = await StoreRun.StartAsync(store, options => StoreRun.With(options, retries: 0, pauseThreshold: 3));

        for (var i = 0; i < 3; i++)
        {
            await Assert.ThrowsExactlyAsync<MagentoException>(() => run.OrdersAsync("1"));
        }

        var paused = await Assert.ThrowsExactlyAsync<MagentoException>(() => run.OrdersAsync("1"));
        Assert.AreEqual(StoreErrors.Unreachable, paused.Error.Definition);
        Assert.IsNotNull(paused.Error.RetryAfter);
        Assert.AreEqual(3, calls);

        isDown = false;
        run.Time.Advance(TimeSpan.FromSeconds(16));
        Assert.IsNull((await run.OrdersAsync("1")).Single().Error);
    }

    [TestMethod]
    public async Task Keeps_within_the_number_of_requests_at_a_time()
    {
        var (running, most) = (0, 0);
        var gate = new Lock();
        var store = FakeMagento.WithCaptures();
        store.Before = async (_, _) =>
        {
            lock (gate)
            {
                most = Math.Max(most, ++running);
            }

            await Task.Yield();
            await Task.Delay(20);
            lock (gate)
            {
                running--;
            }

            return false;
        };
        await using var run = await StoreRun.StartAsync(store);

        await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => run.OrdersAsync("1")));

        Assert.IsLessThanOrEqualTo(4, most);
        Assert.IsGreaterThan(1, most);
    }

    [TestMethod]
    public async Task Ends_an_attempt_that_takes_too_long()
    {
        await using var server = await TestServer.StartAsync((context, _) => Task.Delay(Timeout.Infinite, context.RequestAborted));
        await using var client = TestClient.Connect(server.BaseUrl, time: TimeProvider.System, configure: options => new()
        {
            Key = options.Key,
            BaseUrl = options.BaseUrl,
            Credentials = options.Credentials,
            AllowInsecureLoopback = true,
            AttemptTimeout = TimeSpan.FromMilliseconds(100),
            TotalTimeout = TimeSpan.FromSeconds(20),
            RetryDelay = TimeSpan.FromMilliseconds(1),
            MaximumRetries = 1,
        });

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => StoreRun.ToListAsync(client.Client.ReadOrdersAsync(["1"], CancellationToken.None)));

        Assert.AreEqual(StoreErrors.Unreachable, failure.Error.Definition);
        Assert.HasCount(2, server.Requests);
    }

    [TestMethod]
    public async Task Tells_that_nobody_listens()
    {
        await using var client = TestClient.Connect(new Uri("http://127.0.0.1:1/"));

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => StoreRun.ToListAsync(client.Client.ReadOrdersAsync(["1"], CancellationToken.None)));

        Assert.AreEqual(StoreErrors.Unreachable, failure.Error.Definition);
    }

    [TestMethod]
    public async Task Parks_a_record_of_ten_megabytes_and_keeps_its_neighbours()
    {
        var store = FakeMagento.WithCaptures();
        store.Collections["orders"][4]["customer_note"] = new string('x', 300_000);
        await using var run = await StoreRun.StartAsync(store, options => StoreRun.With(options, recordBytes: 100_000));

        var orders = await run.OrdersAsync("3", "4", "5");

        Assert.AreEqual(StoreErrors.AnswerTooLarge, orders.Single(result => result.Id == "4").Error!.Definition);
        Assert.AreEqual(2, orders.Count(result => result.Value is not null));
    }

    [TestMethod]
    public async Task Splits_an_answer_that_is_larger_than_the_limit()
    {
        var store = FakeMagento.WithCaptures();
        foreach (var order in store.Collections["orders"].Values)
        {
            order["customer_note"] = new string('x', 40_000);
        }

        await using var run = await StoreRun.StartAsync(store, options => StoreRun.With(options, recordBytes: 50_000));

        var orders = await run.OrdersAsync("1", "2", "3", "4", "5", "6", "7", "8");

        Assert.IsTrue(orders.TrueForAll(result => result.Value is not null));
    }

    private static IEnumerable<TimeSpan> Waits(StoreRun run) => run.Time.Waits.Where(wait => wait > TimeSpan.FromMilliseconds(200));

    private static Task<StoreRun> FailingAsync(int times, Func<HttpContext, Task> failure)
    {
        var left = new ConcurrentQueue<int>(Enumerable.Range(0, times));
        var store = FakeMagento.WithCaptures();
        store.Before = async (context, _) =>
        {
            var fails = left.TryDequeue(out int _);
            if (fails)
            {
                await failure(context);
            }

            return fails;
        };
        return StoreRun.StartAsync(store);
    }
}
