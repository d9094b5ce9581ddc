namespace PowerPlatformMagento.Sandbox.Page.Sync;

/// <summary>How full the inbox is.</summary>
/// <param name="Pending">Records that wait, those waiting for a retry included.</param>
/// <param name="Leased">Records that are worked on.</param>
/// <param name="Parked">Records that rest on the error desk.</param>
/// <param name="OldestReceivedAt">When the oldest waiting record came in, UTC; null when nothing waits.</param>
public sealed record InboxState(long Pending, long Leased, long Parked, DateTimeOffset? OldestReceivedAt);
