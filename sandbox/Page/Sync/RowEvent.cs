using PowerPlatformMagento.Sandbox.Dataverse;

namespace PowerPlatformMagento.Sandbox.Page.Sync;

/// <summary>A row that changed.</summary>
/// <param name="Change">Which one and how.</param>
/// <param name="At">When it was committed, UTC.</param>
public sealed record RowEvent(RowChange Change, DateTimeOffset At);
