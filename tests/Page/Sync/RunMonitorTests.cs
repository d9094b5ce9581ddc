using PowerPlatformMagento.Sandbox.App;
using PowerPlatformMagento.Sandbox.App.Reporting;
using PowerPlatformMagento.Sandbox.App.Running;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Sync;

/// <summary>The numbers the page shows are those of the run.</summary>
[TestClass]
public sealed class RunMonitorTests
{
    private const int Orders = 40;

    [TestMethod]
    public async Task A_run_is_shown_with_what_it_received_delivered_and_asked()
    {
        await using var run = await StartAsync();
        using var monitor = new RunMonitor(run, TimeProvider.System);
        var summary = await run.SynchroniseAsync(CancellationToken.None);
        var now = await monitor.ReadAsync(CancellationToken.None);

        Assert.AreEqual((0L, 0L, 0L), (now.Inbox.Pending, now.Inbox.Leased, now.Inbox.Parked));
        Assert.IsNull(now.Inbox.OldestReceivedAt);
        var store = now.Stores.Single();
        Assert.AreEqual("main", store.Key);

        // Whether an order or its customer comes first is not said: the order makes the customer then, and the customer's own message only updates it.
        Assert.IsGreaterThanOrEqualTo(summary.Orders + summary.Returns, store.Delivered["Created"]);
        Assert.IsGreaterThanOrEqualTo(summary.Orders + summary.Customers + summary.Returns, store.Delivered.Values.Sum());
        Assert.IsGreaterThanOrEqualTo(summary.Orders + summary.Customers + summary.Returns, now.EventsReceived);
        Assert.IsGreaterThan(0, now.DataverseCalls);
        Assert.AreEqual(run.World.Store!.Requests.Total, store.Calls);
        Assert.IsNotNull(now.PolledAt);
        Assert.IsTrue(store.ReadUpTo.ContainsKey("Orders"));
        Assert.IsTrue(now.Recent.Zip(now.Recent.Skip(1)).All(pair => pair.First.At >= pair.Second.At));
        Assert.AreEqual(now.Recent.Count, now.Recent.Count(row => run.World.Dataverse.Rows(row.Change.Table).Any(found => found.Id == row.Change.Id)));
    }

    [TestMethod]
    public async Task Every_order_is_counted_in_the_second_it_arrived()
    {
        await using var run = await StartAsync();
        using var monitor = new RunMonitor(run, TimeProvider.System);
        await run.SynchroniseAsync(CancellationToken.None);

        // The running second is left out until it is over.
        await Task.Delay(TimeSpan.FromSeconds(1.1));
        Assert.IsGreaterThanOrEqualTo(Orders, (await monitor.ReadAsync(CancellationToken.None)).OrdersBySecond.Sum());
    }

    [TestMethod]
    public async Task A_storm_makes_the_store_fail_until_it_ends()
    {
        await using var run = await StartAsync();
        using var monitor = new RunMonitor(run, TimeProvider.System);
        await run.SynchroniseAsync(CancellationToken.None);
        Assert.IsTrue(monitor.CanStorm);

        monitor.Storm(true);
        Assert.IsTrue((await monitor.ReadAsync(CancellationToken.None)).IsStorm);
        using var client = new HttpClient(new SocketsHttpHandler());
        for (var requests = 0; requests < 500 && run.World.Store!.Faults.Injected.Count == 0; requests++)
        {
            await AskAsync(client, run.World.Store.BaseUrl);
        }

        var struck = (await monitor.ReadAsync(CancellationToken.None)).Faults.Values.Sum();
        Assert.IsGreaterThan(0, struck);

        monitor.Storm(false);
        for (var requests = 0; requests < 100; requests++)
        {
            await AskAsync(client, run.World.Store!.BaseUrl);
        }

        var after = await monitor.ReadAsync(CancellationToken.None);
        Assert.IsFalse(after.IsStorm);
        Assert.AreEqual(struck, after.Faults.Values.Sum());
    }

    [TestMethod]
    public async Task A_poll_asked_for_finds_what_no_event_told()
    {
        await using var run = await StartAsync();
        using var monitor = new RunMonitor(run, TimeProvider.System);
        await run.SynchroniseAsync(CancellationToken.None);
        var before = (await monitor.ReadAsync(CancellationToken.None)).PolledAt;

        await monitor.PollAsync(CancellationToken.None);
        Assert.IsGreaterThan(before!.Value, (await monitor.ReadAsync(CancellationToken.None)).PolledAt!.Value);
    }

    private static Task<SandboxRun> StartAsync() =>
        SandboxRun.StartAsync(new SandboxOptions { Orders = Orders }, new ConsoleReport(TextWriter.Null), CancellationToken.None);

    private static async Task AskAsync(HttpClient client, Uri store)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri(store, "rest/V1/store/storeViews"));
        }
        catch (HttpRequestException)
        {
            // Some faults of a storm end the connection.
        }
    }
}
