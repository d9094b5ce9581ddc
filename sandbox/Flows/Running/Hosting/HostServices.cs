using System.Collections.Concurrent;
using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.Sandbox.Flows.History;
using PowerPlatformMagento.Sandbox.Flows.Running.Triggers;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Hosting;

/// <summary>What the flows of a runner share.</summary>
internal sealed class HostServices
{
    public required RunServices Run { get; init; }

    public required FlowCatalog Catalog { get; init; }

    public required RunHistory History { get; init; }

    public required CallbackListener Listener { get; init; }

    public required Func<string, string?> EnvironmentVariables { get; init; }

    public required CancellationToken Stopping { get; init; }

    public ActivityCounter Activity { get; } = new();

    /// <summary>Runs at work, by id.</summary>
    public ConcurrentDictionary<string, RunContext> AtWork { get; } = new(StringComparer.Ordinal);
}
