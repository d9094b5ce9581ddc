using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Values;

namespace PowerPlatformMagento.Sandbox.Dataverse.Query;

/// <summary>The part of a date, in UTC, that dategrouping groups by: a number.</summary>
internal static class DatePart
{
    private const int DaysOfWeek = 7;
    private const int MonthsOfQuarter = 3;

    public static object? Of(AggregateColumn column, object? stored)
    {
        if (column.Column.Type is not (ColumnType.DateTime or ColumnType.DateOnly))
        {
            throw Fault.Invalid($"dategrouping does not fit the column '{column.Column.LogicalName}'.");
        }

        return stored is DateTime date ? StoredValue.Box(Of(column.Grouping, date)) : null;
    }

    public static int Of(XrmDateTimeGrouping grouping, DateTime date) => grouping switch
    {
        XrmDateTimeGrouping.Day => date.Day,
        XrmDateTimeGrouping.Week => WeekOf(date),
        XrmDateTimeGrouping.Month => date.Month,
        XrmDateTimeGrouping.Quarter => ((date.Month - 1) / MonthsOfQuarter) + 1,
        XrmDateTimeGrouping.Year => date.Year,
        _ => throw Fault.NotSupported($"The dategrouping {grouping}"),
    };

    /// <summary>Weeks start on Sunday; the first one is that of New Year's Day.</summary>
    private static int WeekOf(DateTime date)
    {
        var newYear = new DateTime(date.Year, 1, 1, 0, 0, 0, date.Kind);
        return ((date.DayOfYear - 1 + (int)newYear.DayOfWeek) / DaysOfWeek) + 1;
    }
}
