using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Flows;
using PowerPlatformMagento.Sandbox.Page.Sync;
using PowerPlatformMagento.Sandbox.Store;

namespace PowerPlatformMagento.Sandbox.Page;

/// <summary>What the page shows.</summary>
public sealed record PageOptions
{
    /// <summary>The Dataverse whose rows it shows.</summary>
    public required SandboxDataverse Dataverse { get; init; }

    /// <summary>The store beside it; null when a real store is read.</summary>
    public StoreHost? Store { get; init; }

    /// <summary>The synchronisation behind the page; null when none runs.</summary>
    public ISyncMonitor? Sync { get; init; }

    /// <summary>The flows behind the page; null when none run.</summary>
    public IFlowMonitor? Flows { get; init; }

    /// <summary>Folders of unpacked solutions in import order, e.g. <c>solution/core</c>.</summary>
    public required IReadOnlyList<string> SolutionFolders { get; init; }
}
