namespace PowerPlatformMagento.App.Inbox;

/// <summary>How full the inbox is.</summary>
/// <param name="Pending">Items that wait, those waiting for a retry included.</param>
/// <param name="Leased">Items that are worked on.</param>
/// <param name="Parked">Items that rest on the error desk.</param>
/// <param name="OldestReceivedAt">When the oldest pending or leased item came in; null when there is none.</param>
public sealed record InboxStatus(long Pending, long Leased, long Parked, DateTimeOffset? OldestReceivedAt)
{
    /// <summary>True when nothing waits and nothing is worked on.</summary>
    public bool IsIdle => Pending == 0 && Leased == 0;
}
