using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Checking;
using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;
using PowerPlatformMagento.Sandbox.Flows.History;
using PowerPlatformMagento.Sandbox.Flows.Running.Triggers;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Hosting;

/// <summary>One flow of a runner: waits for its trigger and starts its runs.</summary>
internal sealed class FlowHost(FlowDefinition flow, IReadOnlyList<FlowFinding> findings, HostServices services) : IAsyncDisposable
{
    private readonly SemaphoreSlim _turning = new(1, 1);
    private readonly SemaphoreSlim? _concurrency = flow.Trigger.Concurrency is { } limit ? new SemaphoreSlim(Math.Max(1, limit)) : null;
    private IAsyncDisposable? _waiting;
    private volatile string? _problem;

    public FlowDefinition Flow => flow;

    public IReadOnlyList<FlowFinding> Findings => findings;

    public bool IsOn => _waiting is not null;

    public string? Problem => _problem;

    public FlowState State => new()
    {
        Name = flow.Name,
        Description = flow.Description,
        Trigger = flow.Trigger.Name,
        TriggerType = flow.Trigger.Type,
        IsOn = IsOn,
        Problem = Problem,
        Findings = findings,
        Actions = ActionOutline.Of(flow),
    };

    public async Task TurnOnAsync(CancellationToken cancellationToken)
    {
        await _turning.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (findings.Count > 0)
            {
                _problem = $"The flow is not run: {findings[0]}";
            }
            else if (_waiting is null && TriggerTypes.Find(flow.Trigger.Type) is { } source)
            {
                _waiting = await source.StartAsync(Target(), cancellationToken).ConfigureAwait(false);
                _problem = null;
            }
        }
        catch (Exception error) when (error is InvalidOperationException or ExpressionException or NotSupportedException)
        {
            _problem = $"The flow could not be turned on: {error.Message}";
        }
        finally
        {
            _turning.Release();
        }
    }

    public async Task TurnOffAsync()
    {
        await _turning.WaitAsync().ConfigureAwait(false);
        try
        {
            if (_waiting is { } waiting)
            {
                _waiting = null;
                await waiting.DisposeAsync().ConfigureAwait(false);
            }
        }
        finally
        {
            _turning.Release();
        }
    }

    /// <summary>Starts the runs of an event.</summary>
    public IReadOnlyList<Task<FlowRun>> Fire(JObject outputs)
    {
        var depth = RunDepth.Current;
        if (depth >= RunDepth.Deepest)
        {
            _problem = $"The flow was not started: {RunDepth.Deepest} flows in a row started each other. Narrow the trigger so that it does not see its own changes.";
            return [];
        }

        try
        {
            var parameters = Parameters();
            return [.. TriggerGate.Open(flow.Trigger, outputs, single => Scope(parameters, single)).Select(single => StartAsync(single, parameters, depth))];
        }
        catch (ExpressionException error)
        {
            _problem = $"The trigger failed: {error.Message}";
            return [];
        }
    }

    /// <summary>Starts a run whatever the trigger's conditions say.</summary>
    public Task<FlowRun> StartAsync(JObject outputs) => StartAsync(outputs, Parameters(), RunDepth.Current);

    public async ValueTask DisposeAsync()
    {
        await TurnOffAsync().ConfigureAwait(false);
        _turning.Dispose();
        _concurrency?.Dispose();
    }

    private Task<FlowRun> StartAsync(JObject outputs, IReadOnlyDictionary<string, JToken> parameters, int depth)
    {
        var activity = services.Activity.Begin();
        return Task.Run(async () =>
        {
            using (activity)
            {
                RunDepth.Current = depth + 1;
                var mayRun = _concurrency;
                if (mayRun is not null)
                {
                    await mayRun.WaitAsync(services.Stopping).ConfigureAwait(false);
                }

                try
                {
                    return await FlowExecution.RunAsync(flow, outputs, parameters, services).ConfigureAwait(false);
                }
                finally
                {
                    mayRun?.Release();
                }
            }
        });
    }

    private IReadOnlyDictionary<string, JToken> Parameters() => ParameterValues.Of(flow, services.Catalog, services.EnvironmentVariables);

    private TriggerScope Scope(IReadOnlyDictionary<string, JToken> parameters, JObject outputs) => new(
        services.Run,
        parameters,
        new JObject { ["name"] = flow.Trigger.Name, ["outputs"] = outputs },
        new JObject { ["name"] = flow.Id.ToString(), ["tags"] = new JObject { ["flowDisplayName"] = flow.Name } });

    private TriggerTarget Target() => new()
    {
        Flow = flow,
        Services = services.Run,
        Listener = services.Listener,
        Fire = Fire,
        Hold = services.Activity.Begin,
        Report = problem => _problem = problem,
        Evaluate = token => new TemplateEvaluator(Scope(Parameters(), [])).Evaluate(token),
    };
}
