using Microsoft.Extensions.Logging;
using PowerPlatformMagento.Sandbox.App;
using PowerPlatformMagento.Sandbox.App.Reporting;
using PowerPlatformMagento.Sandbox.App.Running;

namespace PowerPlatformMagento.Browser.Tests.Support;

/// <summary>The sandbox as its command line starts it, with the page on a free port, synchronised and staying up.</summary>
internal sealed class RunningSandbox : IAsyncDisposable
{
    private const int Orders = 300;

    private readonly CancellationTokenSource _end = new();
    private readonly SandboxRun _run;
    private readonly RunMonitor _monitor;
    private readonly FlowMonitor _flows;
    private readonly PageHost _page;
    private readonly Task _stay;

    private RunningSandbox(SandboxRun run, RunMonitor monitor, FlowMonitor flows, PageHost page, PageLog log)
    {
        Log = log;
        _run = run;
        _monitor = monitor;
        _flows = flows;
        _page = page;
        _stay = run.StayAsync(_end.Token);
    }

    /// <summary>Store, Dataverse and what is between them.</summary>
    public SandboxWorld World => _run.World;

    /// <summary>What went wrong in the page.</summary>
    public PageLog Log { get; }

    /// <summary>Where the page is.</summary>
    public Uri Address => _page.Address;

    public static async Task<RunningSandbox> StartAsync(CancellationToken cancellationToken)
    {
        var options = new SandboxOptions { Orders = Orders };
        var run = await SandboxRun.StartAsync(options, new ConsoleReport(TextWriter.Null), cancellationToken);
        var log = new PageLog();
        var monitor = new RunMonitor(run, TimeProvider.System);
        var flows = new FlowMonitor();
        var page = await PageHost.StartAsync(run.World.Dataverse, run.World.Store, monitor, flows, port: 0, logging => logging.AddProvider(log), cancellationToken);
        var summary = await run.SynchroniseAsync(cancellationToken);
        Assert.IsTrue(summary.Agrees, "Store and Dataverse do not agree before the first test.");
        await flows.StartAsync(
            new FlowDeskOptions { Dataverse = run.World.Dataverse, App = run.App.Address, Key = SandboxSettings.FunctionKey, Store = run.World.StoreKey }, cancellationToken);
        return new RunningSandbox(run, monitor, flows, page, log);
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _stay.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _page.DisposeAsync();
        await _flows.DisposeAsync();
        _monitor.Dispose();
        await _run.DisposeAsync();
        _end.Dispose();
    }
}
