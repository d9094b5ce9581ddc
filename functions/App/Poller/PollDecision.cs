using PowerPlatformMagento.App.Inbox;

namespace PowerPlatformMagento.App.Poller;

/// <summary>Whether a change the poller found is news, and how far the cursor moves. Pure.</summary>
internal static class PollDecision
{
    // Magento counts whole seconds: a state read within the second of its change may miss a second change of that second.
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    /// <summary>True when the delivered state may not hold the change.</summary>
    /// <param name="updatedAt">When the record changed.</param>
    /// <param name="delivered">What was delivered last; null when nothing was.</param>
    /// <param name="overlap">Longest time between the stamp of a change and its commit.</param>
    public static bool IsNews(DateTimeOffset updatedAt, DeliveredState? delivered, TimeSpan overlap)
    {
        if (delivered is null || updatedAt > delivered.UpdatedAt)
        {
            return true;
        }

        // A stamp equal to the delivered one was seen by the reading. An older one belongs to a part that may have been committed after it.
        return delivered.ReadAt < updatedAt + (updatedAt == delivered.UpdatedAt ? Second : overlap);
    }

    /// <summary>Where the next poll begins, before its overlap: the newest change seen, but not later than this poll began, for a record passed early may have changed again meanwhile.</summary>
    public static DateTimeOffset? Cursor(DateTimeOffset? cursor, DateTimeOffset? newest, DateTimeOffset began)
    {
        var reached = newest < began ? newest : newest is null ? null : began;
        return reached is null || reached < cursor ? cursor : reached;
    }
}
