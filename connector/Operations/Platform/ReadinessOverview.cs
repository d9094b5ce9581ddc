namespace PowerPlatformMagento.Operations.Platform;

/// <summary>Whether everything can be reached that flows and synchronisation need.</summary>
public sealed record ReadinessOverview
{
    /// <summary>Whether all parts can be used.</summary>
    public required bool IsReady { get; init; }

    /// <summary>The parts: the inbox, the subscriptions of flows, Dataverse, and each store.</summary>
    public required IReadOnlyList<ReadinessPart> Parts { get; init; }
}
