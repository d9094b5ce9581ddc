using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Dates;

namespace PowerPlatformMagento.FlowCheck.Expressions.Functions;

/// <summary>Functions that give, move and write dates.</summary>
internal static class DateFunctions
{
    public static IEnumerable<FunctionDefinition> All =>
    [
        new("utcNow", 0, 1, call => DateArguments.Write(call, Timestamp.Utc(call.Scope.Now), 0)),
        new("formatDateTime", 1, 3, call => DateArguments.Write(call, DateArguments.Date(call, 0), 1, 2)),
        new("parseDateTime", 1, 3, Parse),
        Add("addSeconds", "Second"),
        Add("addMinutes", "Minute"),
        Add("addHours", "Hour"),
        Add("addDays", "Day"),
        new("addToTime", 3, 4, call => Shift(call, call.Whole(1))),
        new("subtractFromTime", 3, 4, call => Shift(call, -call.Whole(1))),
        new("getFutureTime", 2, 3, call => FromNow(call, call.Whole(0))),
        new("getPastTime", 2, 3, call => FromNow(call, -call.Whole(0))),
        new("dateDifference", 2, 2, call =>
            (DateArguments.Date(call, 1).Instant - DateArguments.Date(call, 0).Instant).ToString("c", System.Globalization.CultureInfo.InvariantCulture)),
    ];

    private static FunctionDefinition Add(string name, string unit) => new(name, 2, 3, call =>
        DateArguments.Write(call, DateArguments.Move(call, DateArguments.Date(call, 0), call.Whole(1), unit), 2));

    private static JToken Shift(FunctionCall call, int count) =>
        DateArguments.Write(call, DateArguments.Move(call, DateArguments.Date(call, 0), count, call.Text(2)), 3);

    private static JToken FromNow(FunctionCall call, int count) =>
        DateArguments.Write(call, DateArguments.Move(call, Timestamp.Utc(call.Scope.Now), count, call.Text(1)), 2);

    private static JToken Parse(FunctionCall call)
    {
        var culture = DateArguments.Culture(call, 1);
        return DateArguments.Date(call, 0, culture, call.OptionalText(2)).Write(null, culture);
    }
}
