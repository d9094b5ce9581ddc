using System.Globalization;
using PowerPlatformMagento.Sandbox.Page.Solutions;

namespace PowerPlatformMagento.Sandbox.Page.Data;

/// <summary>Names the part of a date that a chart groups by; Dataverse answers with its number only.</summary>
internal static class DateLabel
{
    /// <summary>Null when the chart groups by something else.</summary>
    public static string? Of(ChartDefinition chart, object? value)
    {
        var grouping = chart.Fetch.Descendants("attribute")
            .FirstOrDefault(attribute => attribute.Attribute("alias")?.Value == chart.Category)?
            .Attribute("dategrouping")?.Value;
        return (grouping, value) switch
        {
            ("month", >= 1 and <= 12) => CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName((int)value),
            ("quarter", int quarter) => string.Create(CultureInfo.InvariantCulture, $"Q{quarter}"),
            ("week", int week) => string.Create(CultureInfo.InvariantCulture, $"Week {week}"),
            ("fiscal-period", int period) => string.Create(CultureInfo.InvariantCulture, $"Period {period}"),
            (not null, int number) => number.ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
    }
}
