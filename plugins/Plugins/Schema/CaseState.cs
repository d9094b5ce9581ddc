namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>States of a case; values of <c>incident.statecode</c>.</summary>
internal enum CaseState
{
    /// <summary>Somebody works on it, or will.</summary>
    Active = 0,

    /// <summary>It is solved, and a resolution activity says how.</summary>
    Resolved = 1,

    /// <summary>It came to nothing, or was merged into another.</summary>
    Canceled = 2,
}
