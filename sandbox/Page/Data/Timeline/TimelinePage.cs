namespace PowerPlatformMagento.Sandbox.Page.Data.Timeline;

/// <summary>The newest entries, newest first.</summary>
/// <param name="Items">The entries.</param>
/// <param name="HasMore">Whether there are older ones.</param>
internal sealed record TimelinePage(IReadOnlyList<TimelineItem> Items, bool HasMore)
{
    public static readonly TimelinePage Empty = new([], HasMore: false);

    /// <summary>Merges entries of several sources, each with its newest ones and one more than wanted.</summary>
    public static TimelinePage Merge(IEnumerable<TimelineItem> items, int wanted)
    {
        var newest = items.OrderByDescending(item => item.On).ThenBy(item => item.Id).Take(wanted + 1).ToList();
        return new TimelinePage(newest.GetRange(0, Math.Min(wanted, newest.Count)), newest.Count > wanted);
    }
}
