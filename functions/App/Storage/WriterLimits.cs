namespace PowerPlatformMagento.App.Storage;

/// <summary>How many callers may wait for the disk.</summary>
/// <param name="WaitingCallers">Calls that may wait at the same time; more are refused.</param>
/// <param name="WaitLimit">Longest wait for a free place among them.</param>
internal sealed record WriterLimits(int WaitingCallers, TimeSpan WaitLimit);
