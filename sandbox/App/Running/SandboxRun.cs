using System.Diagnostics;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.App.Comparison;
using PowerPlatformMagento.Sandbox.App.Reporting;
using PowerPlatformMagento.Sandbox.App.Scenarios;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Events;

namespace PowerPlatformMagento.Sandbox.App.Running;

/// <summary>One run of the sandbox: fill, synchronise, compare.</summary>
internal sealed class SandboxRun : IAsyncDisposable
{
    private static readonly TimeSpan ProgressInterval = TimeSpan.FromMilliseconds(200);

    private readonly SandboxOptions _options;
    private readonly ConsoleReport _report;
    private readonly CallCounter _calls = new();
    private volatile AppInstance _app;
    private volatile bool _isStorm;
    private long _polledAt;
    private int _restarts;

    private SandboxRun(SandboxOptions options, ConsoleReport report, SandboxWorld world, AppInstance app)
    {
        _options = options;
        _report = report;
        World = world;
        _app = app;
    }

    public SandboxWorld World { get; }

    /// <summary>The life of the app that runs now.</summary>
    public AppInstance App => _app;

    /// <summary>Whether the store misbehaves.</summary>
    public bool IsStorm => _isStorm;

    /// <summary>When the last poll ended, UTC; null before the first.</summary>
    public DateTimeOffset? PolledAt => Interlocked.Read(ref _polledAt) is var ticks && ticks == 0 ? null : new DateTimeOffset(ticks, TimeSpan.Zero);

    /// <summary>Calls to a store that keeps no count for us.</summary>
    public long MagentoCalls => _calls.Calls;

    public static async Task<SandboxRun> StartAsync(SandboxOptions options, ConsoleReport report, CancellationToken cancellationToken)
    {
        var world = await SandboxWorld.CreateAsync(options, cancellationToken);
        try
        {
            var app = await world.StartAppAsync(cancellationToken);
            report.Started(options, world, app.Address);
            return new SandboxRun(options, report, world, app);
        }
        catch
        {
            await world.DisposeAsync();
            throw;
        }
    }

    /// <summary>Synchronises until neither events nor polling bring anything new, then compares both sides.</summary>
    public async Task<RunSummary> SynchroniseAsync(CancellationToken cancellationToken)
    {
        if (World.Store is null)
        {
            await FirstContact.CheckAsync(World.Settings, cancellationToken);
        }

        var clock = Stopwatch.StartNew();
        if (_options.Faults == FaultMode.Storm && World.Store is { } disturbed)
        {
            Storm.Disturb(disturbed.Faults);
            Storm.Disturb(World.Dataverse);
            _isStorm = true;
        }

        var announcing = AnnounceAsync(cancellationToken);
        await WatchAsync(announcing, cancellationToken);
        await announcing;
        await SettleAsync(cancellationToken);
        clock.Stop();
        var day = _options.Scenario == Scenario.ServiceDay ? await PlayAsync(cancellationToken) : null;
        return await CompareAsync(clock.Elapsed, day, cancellationToken);
    }

    /// <summary>Stays up until the run is cancelled, polling like the app does by itself.</summary>
    public async Task StayAsync(CancellationToken cancellationToken)
    {
        _report.Staying(World, _app.Address);
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(30));
        while (await timer.WaitForNextTickAsync(cancellationToken))
        {
            await PollAsync(cancellationToken);
        }
    }

    /// <summary>Asks the stores what changed.</summary>
    /// <returns>Whether every list was read to its end.</returns>
    public async Task<bool> PollAsync(CancellationToken cancellationToken)
    {
        var complete = await _app.Poller.PollAsync(cancellationToken);
        Interlocked.Exchange(ref _polledAt, TimeProvider.System.GetUtcNow().UtcTicks);
        return complete;
    }

    /// <summary>Switches the faults of the store. Not those of Dataverse: it would fail for people who look at it too.</summary>
    public void SetStorm(bool isOn)
    {
        if (World.Store is not { } store || isOn == _isStorm)
        {
            return;
        }

        _isStorm = isOn;
        if (isOn)
        {
            Storm.Disturb(store.Faults);
        }
        else
        {
            Storm.End(store.Faults, World.Dataverse);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await World.DisposeAsync();
        _calls.Dispose();
    }

    // In a storm the app is stopped hard in the middle of the day.
    private async Task<DayCounts> PlayAsync(CancellationToken cancellationToken)
    {
        var day = await new ServiceDay(World, _options.Seed, SettleAsync).PlayAsync(
            hour => EndHourAsync(hour, cancellationToken), cancellationToken);
        _report.Open(DayEnd.Describe(new SandboxRows(World.Dataverse)));
        return day;
    }

    private async Task EndHourAsync(int hour, CancellationToken cancellationToken)
    {
        _report.Hour(hour, World);
        if (_options.Faults == FaultMode.Storm && hour % 3 == 0 && hour < ServiceDay.Hours)
        {
            await RestartAsync(cancellationToken);
        }
    }

    private async Task AnnounceAsync(CancellationToken cancellationToken)
    {
        if (World.Store is { Events: { } events } store)
        {
            var customers = store.Documents.Count(StoreEntity.Customers);
            await events.AnnounceAsync(StoreEntity.Customers, 1, customers, cancellationToken);
            await events.AnnounceAsync(StoreEntity.Orders, 1, store.Documents.Count(StoreEntity.Orders), cancellationToken);
            if (store.Options.Edition != StoreEdition.OpenSource)
            {
                await AnnounceReturnsAsync(store, events, cancellationToken);
            }

            if (_options.Faults == FaultMode.Storm && store.Documents is DocumentSet changeable)
            {
                await new StormEdits(changeable, store.Options.Edition, _options.Seed).RunAsync(cancellationToken);
            }

            await events.WhenSentAsync(cancellationToken);
        }
    }

    // Returns of generated orders do not exist for each order, so each is announced by itself.
    private static async Task AnnounceReturnsAsync(StoreHost store, StoreEvents events, CancellationToken cancellationToken)
    {
        foreach (var id in store.Documents.Ids(StoreEntity.Returns))
        {
            await events.AnnounceAsync(StoreEntity.Returns, id, id, cancellationToken);
        }
    }

    // Shows progress while events are sent, and in a storm cuts the app off after every quarter of the orders.
    private async Task WatchAsync(Task announcing, CancellationToken cancellationToken)
    {
        while (!announcing.IsCompleted || _restarts < PlannedRestarts)
        {
            await Task.Delay(ProgressInterval, cancellationToken);
            var orders = World.Dataverse.Count("mag_order");
            _report.Progress(orders);
            if (_restarts < PlannedRestarts && (announcing.IsCompleted || orders >= _options.Orders * (_restarts + 1) / (PlannedRestarts + 1)))
            {
                await RestartAsync(cancellationToken);
            }
        }
    }

    private int PlannedRestarts => _options.Faults == FaultMode.Storm ? Storm.Restarts : 0;

    private async Task RestartAsync(CancellationToken cancellationToken)
    {
        await _app.StopHardAsync();
        _app = await World.StartAppAsync(cancellationToken);
        _restarts++;
        _report.Restarted(_restarts);
    }

    private async Task SettleAsync(CancellationToken cancellationToken)
    {
        bool settled;
        do
        {
            await WaitUntilIdleAsync(cancellationToken);
            var written = Written;
            var complete = await PollAsync(cancellationToken);
            await WaitUntilIdleAsync(cancellationToken);

            // For minutes after a change the poller asks for an order with older documents again: what needs no writing is no news.
            settled = complete && written == Written;
            if (!settled)
            {
                // A paused store is asked again later, not as fast as the machine can.
                await Task.Delay(ProgressInterval, cancellationToken);
            }
        }
        while (!settled);
    }

    private long Written => World.Dataverse.Statistics.Messages.Values
        .Sum(message => message.OrganizationRequestsByMessage.GetValueOrDefault("Create") + message.OrganizationRequestsByMessage.GetValueOrDefault("Update"));

    // A change that failed and has no time of its next attempt waits for a person.
    private bool IsOutboxWaiting => World.Dataverse.Rows("mag_outbox").Any(row =>
        row.GetAttributeValue<OptionSetValue>("statecode")?.Value == 0 && (row.Contains("mag_nextattempton") || !row.Contains("mag_errorcode")));

    private async Task WaitUntilIdleAsync(CancellationToken cancellationToken)
    {
        if (World.Store is { Events: { } events })
        {
            await events.WhenSentAsync(cancellationToken);
        }

        while (IsOutboxWaiting || !(await _app.Inbox.GetStatusAsync(cancellationToken)).IsIdle)
        {
            _report.Progress(World.Dataverse.Count("mag_order"));
            await Task.Delay(ProgressInterval, cancellationToken);
        }
    }

    private async Task<RunSummary> CompareAsync(TimeSpan elapsed, DayCounts? day, CancellationToken cancellationToken)
    {
        var statistics = World.Dataverse.Statistics;
        var magentoCalls = World.Store?.Requests.Total ?? _calls.Calls;
        if (World.Store is { } disturbed)
        {
            Storm.End(disturbed.Faults, World.Dataverse);
            _isStorm = false;
        }

        if (_options.Verbose && World.Store is { } asked)
        {
            _report.Calls(asked.Requests.ByRoute);
            _report.Calls(statistics.CallsByMessage);
        }

        _report.Comparing();
        var result = await Comparer.CompareAsync(World, cancellationToken);
        _report.Compared(result);
        return new RunSummary
        {
            Orders = result.Orders,
            Customers = result.Customers,
            Returns = result.Returns,
            Lost = result.Lost,
            Doubled = result.Doubled,
            Differences = result.Differences,
            Parked = new SandboxRows(World.Dataverse).Rows("mag_syncissue").Count(row => row.GetAttributeValue<OptionSetValue>("statecode")?.Value == 0),
            MagentoCalls = magentoCalls,
            DataverseCalls = statistics.Calls,
            OrganizationRequestsPerOrder = Math.Round(statistics.Messages.TryGetValue("mag_ImportOrder", out var imports) ? imports.AverageOrganizationRequests : 0, 2),
            OrdersPerSecond = Math.Round(result.Orders / elapsed.TotalSeconds, 1),
            PeakMegabytes = Process.GetCurrentProcess().PeakWorkingSet64 / (1024 * 1024),
            Seconds = Math.Round(elapsed.TotalSeconds, 2),
            Faults = _options.Faults.ToString(),
            Seed = _options.Seed,
            Restarts = _restarts,
            Day = day,
        };
    }
}
