using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Dates;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;

namespace PowerPlatformMagento.FlowCheck.Expressions.Functions;

/// <summary>Functions between time zones.</summary>
internal static class TimeZoneFunctions
{
    public static IEnumerable<FunctionDefinition> All =>
    [
        new("convertFromUtc", 2, 3, call => DateArguments.Write(call, In(DateArguments.Date(call, 0).Instant, DateArguments.Zone(call, 1)), 2)),
        new("convertToUtc", 2, 3, ToUtc),
        new("convertTimeZone", 3, 4, Between),
    ];

    private static JToken ToUtc(FunctionCall call)
    {
        var date = DateArguments.Date(call, 0);
        var zone = DateArguments.Zone(call, 1);
        if (date.Zone == TimestampZone.Utc && !TimeZones.IsUtc(zone))
        {
            throw new ExpressionException(
                $"The template language function '{call.Name}' expects its second parameter to be a time zone matching the time zone indicated by the "
                + $"timestamp. The provided value '{call.Text(1)}' does not match.");
        }

        return DateArguments.Write(call, Timestamp.Utc(Instant(call, date, zone)), 2);
    }

    private static JToken Between(FunctionCall call)
    {
        var instant = Instant(call, DateArguments.Date(call, 0), DateArguments.Zone(call, 1));
        return DateArguments.Write(call, In(instant, DateArguments.Zone(call, 2)), 3);
    }

    private static Timestamp In(DateTimeOffset instant, TimeZoneInfo zone) => TimeZones.IsUtc(zone)
        ? Timestamp.Utc(instant)
        : new Timestamp(TimeZoneInfo.ConvertTime(instant, zone).DateTime, TimestampZone.None);

    private static DateTimeOffset Instant(FunctionCall call, Timestamp date, TimeZoneInfo zone)
    {
        if (date.Zone != TimestampZone.None)
        {
            return date.Instant;
        }

        return zone.IsInvalidTime(date.Value)
            ? throw FunctionErrors.Invalid(call, $"was given the time '{date.Value:s}', which the clocks of '{zone.Id}' leave out.")
            : new DateTimeOffset(TimeZoneInfo.ConvertTimeToUtc(date.Value, zone), TimeSpan.Zero);
    }
}
