using System.Globalization;

namespace PowerPlatformMagento.Sandbox.Page.Sync;

/// <summary>Numbers of a run as people read them.</summary>
internal static class SyncText
{
    /// <summary>E.g. <c>1,234</c>.</summary>
    public static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>How long ago, e.g. <c>12 s ago</c>; never negative.</summary>
    public static string Ago(TimeSpan age) => age switch
    {
        { TotalSeconds: < 1 } => "just now",
        { TotalSeconds: < 90 } => string.Create(CultureInfo.InvariantCulture, $"{age.TotalSeconds:0} s ago"),
        { TotalMinutes: < 90 } => string.Create(CultureInfo.InvariantCulture, $"{age.TotalMinutes:0} min ago"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{age.TotalHours:0} h ago"),
    };

    /// <summary>Orders a second over the last seconds, e.g. <c>12.4</c>.</summary>
    /// <param name="bySecond">Orders by second, oldest first.</param>
    /// <param name="seconds">How many of the last seconds count.</param>
    public static string Rate(IReadOnlyList<int> bySecond, int seconds)
    {
        var last = bySecond.Skip(Math.Max(0, bySecond.Count - seconds)).ToList();
        return (last.Count == 0 ? 0 : last.Average()).ToString("0.0", CultureInfo.InvariantCulture);
    }
}
