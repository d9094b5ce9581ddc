namespace PowerPlatformMagento.Sandbox.Flows.History;

/// <summary>How an action ended.</summary>
public enum ActionStatus
{
    /// <summary>It did what it should.</summary>
    Succeeded,

    /// <summary>It failed.</summary>
    Failed,

    /// <summary>It did not run, because what it runs after ended otherwise.</summary>
    Skipped,

    /// <summary>It took longer than its limit.</summary>
    TimedOut,

    /// <summary>The run ended while it was at work.</summary>
    Cancelled,
}
