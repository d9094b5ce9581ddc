namespace PowerPlatformMagento.Sandbox.Dataverse.Limits;

/// <summary>Dataverse's service-protection limits, per user and sliding window. The defaults are the documented ones.</summary>
public sealed record ServiceProtectionOptions
{
    /// <summary>Calls a window; a batch is one call.</summary>
    public int MaximumRequests { get; init; } = 6000;

    /// <summary>Execution time a window, all calls together.</summary>
    public TimeSpan MaximumExecutionTime { get; init; } = TimeSpan.FromMinutes(20);

    /// <summary>Calls at the same time.</summary>
    public int MaximumConcurrentRequests { get; init; } = 52;

    /// <summary>Length of the sliding window.</summary>
    public TimeSpan Window { get; init; } = TimeSpan.FromMinutes(5);
}
