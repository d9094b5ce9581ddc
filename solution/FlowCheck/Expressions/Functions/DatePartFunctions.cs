using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Dates;

namespace PowerPlatformMagento.FlowCheck.Expressions.Functions;

/// <summary>Functions that take a part of a date.</summary>
internal static class DatePartFunctions
{
    public static IEnumerable<FunctionDefinition> All =>
    [
        Number("dayOfWeek", date => (int)date.DayOfWeek),
        Number("dayOfMonth", date => date.Day),
        Number("dayOfYear", date => date.DayOfYear),
        Number("ticks", date => date.Ticks),
        Start("startOfHour", date => date.Date.AddHours(date.Hour)),
        Start("startOfDay", date => date.Date),
        Start("startOfMonth", date => new DateTime(date.Year, date.Month, 1, 0, 0, 0, DateTimeKind.Unspecified)),
    ];

    private static FunctionDefinition Number(string name, Func<DateTime, long> part) =>
        new(name, 1, 1, call => new JValue(part(DateArguments.Date(call, 0).Value)));

    private static FunctionDefinition Start(string name, Func<DateTime, DateTime> start) => new(name, 1, 2, call =>
    {
        Timestamp date = DateArguments.Date(call, 0);
        return DateArguments.Write(call, date.With(start(date.Value)), 1);
    });
}
