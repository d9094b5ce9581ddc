using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Checking;
using PowerPlatformMagento.FlowCheck.Connectors;
using PowerPlatformMagento.Sandbox.Flows.History;
using PowerPlatformMagento.Sandbox.Flows.Running;
using PowerPlatformMagento.Sandbox.Flows.Running.Hosting;
using PowerPlatformMagento.Sandbox.Flows.Running.Triggers;

namespace PowerPlatformMagento.Sandbox.Flows;

/// <summary>Runs cloud flows: waits for their triggers and runs their actions through connectors. Flows with findings are not run.</summary>
public sealed class FlowRunner : IAsyncDisposable
{
    private readonly HostServices _services;
    private readonly CancellationTokenSource _stopping;
    private readonly IReadOnlyList<FlowHost> _hosts;

    private FlowRunner(HostServices services, CancellationTokenSource stopping, IReadOnlyList<FlowFinding> findings)
    {
        _services = services;
        _stopping = stopping;
        Findings = findings;
        _hosts = [.. services.Catalog.Flows.Select(flow => new FlowHost(flow, [.. findings.Where(finding => finding.Flow == flow.Name)], services))];
    }

    /// <summary>What is wrong with the flows; empty when all is well.</summary>
    public IReadOnlyList<FlowFinding> Findings { get; }

    /// <summary>The runs.</summary>
    public RunHistory History => _services.History;

    /// <summary>How the flows stand.</summary>
    public IReadOnlyList<FlowState> Flows =>
        [.. _hosts.Select(host => host.State)];

    /// <summary>Checks the flows and turns on those that are shipped so.</summary>
    public static async Task<FlowRunner> StartAsync(FlowRunnerOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        var findings = FlowChecker.Check(options.Catalog, options.Connectors.ToDictionary(pair => pair.Key, IConnectorChecks (pair) => pair.Value));
        var listener = await CallbackListener.StartAsync(options.CallbackPort, cancellationToken).ConfigureAwait(false);
        var stopping = new CancellationTokenSource();
        var runner = new FlowRunner(Services(options, listener, stopping.Token), stopping, findings);
        foreach (var host in runner._hosts.Where(host => host.Flow.IsOn || options.TurnsAllOn))
        {
            await host.TurnOnAsync(cancellationToken).ConfigureAwait(false);
        }

        return runner;
    }

    /// <summary>Runs a flow now, whatever its trigger's conditions say, and waits for its end.</summary>
    /// <param name="flow">Name of the flow.</param>
    /// <param name="body">Body of the trigger; null for none.</param>
    /// <param name="cancellationToken">Ends the waiting, not the run.</param>
    /// <exception cref="ArgumentException">There is no such flow.</exception>
    /// <exception cref="InvalidOperationException">The flow has findings; the text tells the first.</exception>
    public Task<FlowRun> RunAsync(string flow, JToken? body, CancellationToken cancellationToken)
    {
        var host = Host(flow);
        return host.Findings is [var first, ..]
            ? throw new InvalidOperationException($"The flow is not run: {first}")
            : host.StartAsync(TriggerTarget.Outputs(body)).WaitAsync(cancellationToken);
    }

    /// <summary>Lets a flow wait for its trigger. A problem shows in <see cref="Flows"/>.</summary>
    /// <exception cref="ArgumentException">There is no such flow.</exception>
    public Task TurnOnAsync(string flow, CancellationToken cancellationToken) => Host(flow).TurnOnAsync(cancellationToken);

    /// <summary>Lets a flow no longer wait for its trigger; runs at work go on.</summary>
    /// <exception cref="ArgumentException">There is no such flow.</exception>
    public Task TurnOffAsync(string flow) => Host(flow).TurnOffAsync();

    /// <summary>Ends a run; false when it is not at work.</summary>
    public bool Cancel(string runId)
    {
        if (!_services.AtWork.TryGetValue(runId, out var run))
        {
            return false;
        }

        run.End(FlowRunStatus.Cancelled, new FlowError("WorkflowRunCancelled", "The run was cancelled."));
        return true;
    }

    /// <summary>The address that starts a flow, a secret; null when the flow has none or is turned off.</summary>
    /// <exception cref="ArgumentException">There is no such flow.</exception>
    public Uri? CallbackUrl(string flow) => _services.Listener.Find(Host(flow).Flow);

    /// <summary>Waits until no run is at work and every change of a row has been looked at.</summary>
    public Task WhenIdleAsync(CancellationToken cancellationToken) => _services.Activity.WhenIdleAsync(cancellationToken);

    /// <summary>Ends subscriptions and runs.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var host in _hosts)
        {
            await host.TurnOffAsync().ConfigureAwait(false);
        }

        await _stopping.CancelAsync().ConfigureAwait(false);
        await _services.Activity.WhenIdleAsync(CancellationToken.None).ConfigureAwait(false);
        foreach (var host in _hosts)
        {
            await host.DisposeAsync().ConfigureAwait(false);
        }

        await _services.Listener.DisposeAsync().ConfigureAwait(false);
        _stopping.Dispose();
    }

    private FlowHost Host(string flow) => _hosts.FirstOrDefault(host => host.Flow.Name == flow)
        ?? throw new ArgumentException($"There is no flow '{flow}'.", nameof(flow));

    private static HostServices Services(FlowRunnerOptions options, CallbackListener listener, CancellationToken stopping) => new()
    {
        Run = new RunServices
        {
            Time = options.Time,
            Wait = options.Wait ?? ((span, token) => Task.Delay(span, options.Time, token)),
            Ids = options.Ids,
            Random = new Random(options.Seed),
            Connectors = options.Connectors,
            Client = options.HttpClient,
            EnvironmentName = options.EnvironmentName,
        },
        Catalog = options.Catalog,
        History = new RunHistory(options.HistoryLimit),
        Listener = listener,
        EnvironmentVariables = options.EnvironmentVariables,
        Stopping = stopping,
    };
}
