namespace PowerPlatformMagento.FlowCheck.Expressions.Dates;

/// <summary>Moves a date by a unit of time.</summary>
internal static class TimeUnit
{
    /// <summary>The moved date; null when the unit is unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No calendar reaches that far.</exception>
    public static DateTime? Add(DateTime value, int count, string unit) => unit.TrimEnd('s', 'S').ToUpperInvariant() switch
    {
        "SECOND" => value.AddSeconds(count),
        "MINUTE" => value.AddMinutes(count),
        "HOUR" => value.AddHours(count),
        "DAY" => value.AddDays(count),
        "WEEK" => value.AddDays(7d * count),
        "MONTH" => value.AddMonths(count),
        "YEAR" => value.AddYears(count),
        _ => null,
    };
}
