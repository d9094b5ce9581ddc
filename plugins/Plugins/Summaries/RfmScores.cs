namespace PowerPlatformMagento.Plugins.Summaries;

/// <summary>How good a customer is, 1 worst to 5 best: how recently, how often and for how much somebody bought.</summary>
internal sealed record RfmScores(int Recency, int Frequency, int Monetary)
{
    private const int Lowest = 1;
    private const int Highest = 5;

    public static RfmScores Of(PurchaseTotals totals, RfmThresholds thresholds, DateTime now) => new(
        RecencyOf(totals.LastOrderOn, thresholds.RecencyDays, now),
        Lowest + thresholds.Frequency.Count(limit => totals.OrderCount >= limit),
        Lowest + thresholds.Monetary.Count(limit => totals.LifetimeValue >= limit));

    /// <summary>How recently somebody bought, seen from a moment.</summary>
    /// <param name="lastOrderOn">The last order, UTC; null for none.</param>
    /// <param name="limits">Days up to which the scores 5, 4, 3 and 2 are given.</param>
    /// <param name="now">UTC.</param>
    public static int RecencyOf(DateTime? lastOrderOn, IEnumerable<int> limits, DateTime now)
    {
        if (lastOrderOn is not { } last)
        {
            return Lowest;
        }

        var days = (now - last).TotalDays;
        return Highest - limits.Count(limit => days > limit);
    }
}
