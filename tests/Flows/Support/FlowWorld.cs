using Microsoft.Extensions.Time.Testing;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Flows.Connectors;
using PowerPlatformMagento.Sandbox.Flows.History;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Support;

/// <summary>A runner of flows with a clock that jumps over what is waited for.</summary>
internal sealed class FlowWorld : IAsyncDisposable
{
    private readonly SolutionFolder _solution;

    private FlowWorld(SolutionFolder solution, FakeTimeProvider time, List<TimeSpan> waits, FlowRunner runner)
    {
        _solution = solution;
        Time = time;
        Waits = waits;
        Runner = runner;
    }

    public static DateTimeOffset Start { get; } = new(2026, 11, 23, 8, 30, 15, TimeSpan.Zero);

    public FakeTimeProvider Time { get; }

    /// <summary>What actions waited for, delays and retries alike.</summary>
    public IReadOnlyList<TimeSpan> Waits { get; }

    public FlowRunner Runner { get; }

    /// <summary>Starts the flows of a solution, which is removed with the world.</summary>
    public static async Task<FlowWorld> StartAsync(
        SolutionFolder solution,
        IReadOnlyDictionary<string, IConnector>? connectors = null,
        Func<string, string?>? variables = null,
        HttpClient? client = null,
        int historyLimit = RunHistory.DefaultLimit,
        FakeTimeProvider? time = null)
    {
        time ??= new FakeTimeProvider(Start);
        var waits = new List<TimeSpan>();
        var runner = await FlowRunner.StartAsync(
            new FlowRunnerOptions
            {
                Catalog = FlowCatalog.Read(solution.Path),
                Connectors = connectors ?? new Dictionary<string, IConnector>(),
                Time = time,
                Ids = new SequentialIds(seed: 1).Next,
                EnvironmentVariables = variables ?? (_ => null),
                HttpClient = client,
                HistoryLimit = historyLimit,
                Wait = (span, _) =>
                {
                    lock (waits)
                    {
                        waits.Add(span);
                    }

                    time.Advance(span);
                    return Task.CompletedTask;
                },
            },
            CancellationToken.None);
        return new FlowWorld(solution, time, waits, runner);
    }

    /// <summary>Runs these actions once, started by hand.</summary>
    public static async Task<FlowRun> RunAsync(string actions, string? body = null)
    {
        await using var world = await StartAsync(new SolutionFolder().Flow("Flow", actions));
        return await world.RunFlowAsync(body);
    }

    public Task<FlowRun> RunFlowAsync(string? body = null, string flow = "Flow") =>
        Runner.RunAsync(flow, body is null ? null : FlowJson.Parse(body), CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await Runner.DisposeAsync();
        _solution.Dispose();
    }
}
