using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.Sandbox.Flows.Connectors;
using PowerPlatformMagento.Sandbox.Flows.History;

namespace PowerPlatformMagento.Sandbox.Flows;

/// <summary>What a runner runs, and with what.</summary>
public sealed class FlowRunnerOptions
{
    /// <summary>The flows.</summary>
    public required FlowCatalog Catalog { get; init; }

    /// <summary>Connectors by the names flows have for them: <c>shared_…</c>, or of a custom connector the name in its solution.</summary>
    public required IReadOnlyDictionary<string, IConnector> Connectors { get; init; }

    /// <summary>Clock of runs, recurrences and timeouts.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Waits in delays and before retries; null waits by the clock. A sandbox in a hurry waits shorter here.</summary>
    public Func<TimeSpan, CancellationToken, Task>? Wait { get; init; }

    /// <summary>Source of ids of runs and of guid().</summary>
    public required Func<Guid> Ids { get; init; }

    /// <summary>Seed of rand().</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Current value of an environment variable by its schema name; null where the environment has none.</summary>
    public Func<string, string?> EnvironmentVariables { get; init; } = _ => null;

    /// <summary>Sends the requests of HTTP actions, which reach this machine only; null refuses them all.</summary>
    public HttpClient? HttpClient { get; init; }

    /// <summary>Port on loopback that takes events; 0 for any free one.</summary>
    public int CallbackPort { get; init; }

    /// <summary>Name of the environment, as workflow() tells it.</summary>
    public string EnvironmentName { get; init; } = "Sandbox";

    /// <summary>Runs kept.</summary>
    public int HistoryLimit { get; init; } = RunHistory.DefaultLimit;

    /// <summary>Whether flows are turned on that the solution ships turned off.</summary>
    public bool TurnsAllOn { get; init; }
}
