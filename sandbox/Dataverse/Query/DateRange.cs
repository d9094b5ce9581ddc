using System.Globalization;
using Microsoft.Xrm.Sdk.Query;

namespace PowerPlatformMagento.Sandbox.Dataverse.Query;

/// <summary>The span of time a relative date operator means, seen from now in UTC; the end is exclusive.</summary>
internal static class DateRange
{
    public static (DateTime From, DateTime To)? Of(ConditionOperator operation, DateTime now, object? argument)
    {
        var today = now.Date;
        var count = CountOf(argument);
        var month = new DateTime(today.Year, today.Month, 1, 0, 0, 0, DateTimeKind.Utc);
        var year = new DateTime(today.Year, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        var week = today.AddDays(-(int)today.DayOfWeek);
        return operation switch
        {
            ConditionOperator.Today => (today, today.AddDays(1)),
            ConditionOperator.Yesterday => (today.AddDays(-1), today),
            ConditionOperator.Tomorrow => (today.AddDays(1), today.AddDays(2)),
            ConditionOperator.Last7Days => (today.AddDays(-7), now),
            ConditionOperator.Next7Days => (now, today.AddDays(8)),
            ConditionOperator.ThisWeek => (week, week.AddDays(7)),
            ConditionOperator.LastWeek => (week.AddDays(-7), week),
            ConditionOperator.NextWeek => (week.AddDays(7), week.AddDays(14)),
            ConditionOperator.ThisMonth => (month, month.AddMonths(1)),
            ConditionOperator.LastMonth => (month.AddMonths(-1), month),
            ConditionOperator.NextMonth => (month.AddMonths(1), month.AddMonths(2)),
            ConditionOperator.ThisYear => (year, year.AddYears(1)),
            ConditionOperator.LastYear => (year.AddYears(-1), year),
            ConditionOperator.NextYear => (year.AddYears(1), year.AddYears(2)),
            ConditionOperator.LastXHours => (now.AddHours(-count), now),
            ConditionOperator.NextXHours => (now, now.AddHours(count)),
            ConditionOperator.LastXDays => (today.AddDays(-count), now),
            ConditionOperator.NextXDays => (now, today.AddDays(count + 1)),
            ConditionOperator.LastXWeeks => (today.AddDays(-7 * count), now),
            ConditionOperator.NextXWeeks => (now, today.AddDays((7 * count) + 1)),
            ConditionOperator.LastXMonths => (today.AddMonths(-count), now),
            ConditionOperator.NextXMonths => (now, today.AddMonths(count).AddDays(1)),
            ConditionOperator.LastXYears => (today.AddYears(-count), now),
            ConditionOperator.NextXYears => (now, today.AddYears(count).AddDays(1)),
            ConditionOperator.OlderThanXMinutes => (DateTime.MinValue, now.AddMinutes(-count)),
            ConditionOperator.OlderThanXHours => (DateTime.MinValue, now.AddHours(-count)),
            ConditionOperator.OlderThanXDays => (DateTime.MinValue, now.AddDays(-count)),
            ConditionOperator.OlderThanXWeeks => (DateTime.MinValue, now.AddDays(-7 * count)),
            ConditionOperator.OlderThanXMonths => (DateTime.MinValue, now.AddMonths(-count)),
            ConditionOperator.OlderThanXYears => (DateTime.MinValue, now.AddYears(-count)),
            _ => null,
        };
    }

    /// <summary>Other operators have arguments too; those are no counts and not used as such.</summary>
    private static int CountOf(object? argument) => argument switch
    {
        int number => number,
        string text when int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) => number,
        _ => 0,
    };
}
