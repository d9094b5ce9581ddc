using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.Sandbox.Dataverse;

namespace PowerPlatformMagento.Sandbox.App.Running;

/// <summary>What the flows of a sandbox are connected to.</summary>
internal sealed record FlowDeskOptions
{
    public required SandboxDataverse Dataverse { get; init; }

    /// <summary>Address of the function app.</summary>
    public required Uri App { get; init; }

    /// <summary>Function key of the app.</summary>
    public required string Key { get; init; }

    /// <summary>Key of the store whose events are answered.</summary>
    public required string Store { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Waits before retries; null waits by the clock.</summary>
    public Func<TimeSpan, CancellationToken, Task>? Wait { get; init; }

    /// <summary>Values of environment variables beside those of every sandbox, by schema name.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    /// <summary>The flows; null for those the product ships.</summary>
    public FlowCatalog? Catalog { get; init; }

    /// <summary>Unpacked solutions in import order: tables, connector, flows.</summary>
    public IReadOnlyList<string> SolutionFolders { get; init; } = FlowDesk.SolutionFolders;
}
