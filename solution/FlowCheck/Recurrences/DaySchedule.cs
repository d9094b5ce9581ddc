using System.Globalization;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Values;

namespace PowerPlatformMagento.FlowCheck.Recurrences;

/// <summary>On which days, and at which times of day.</summary>
internal sealed class DaySchedule
{
    private static readonly string[] Names = ["hours", "minutes", "weekDays", "monthDays"];

    private readonly int[] _hours;
    private readonly int[] _minutes;
    private readonly int[] _monthDays;
    private readonly IReadOnlyList<DayOfWeek> _weekDays;

    private DaySchedule(JObject json)
    {
        _hours = Numbers(json, "hours", 0, 23);
        _minutes = Numbers(json, "minutes", 0, 59);
        _monthDays = Numbers(json, "monthDays", -31, 31);
        _weekDays = [.. Values(json, "weekDays").Select(value => Enum.TryParse<DayOfWeek>(FlowValue.ToText(value), ignoreCase: true, out var day)
            ? day
            : throw new InvalidDataException($"'{FlowValue.ToText(value)}' is no day of the week."))];
    }

    /// <exception cref="InvalidDataException">A part of the schedule is not valid.</exception>
    public static DaySchedule Read(JObject json) => json.Properties().FirstOrDefault(member => !Names.Contains(member.Name)) is { } unknown
        ? throw new InvalidDataException($"The flow check does not know '{unknown.Name}' in a schedule.")
        : new DaySchedule(json);

    /// <summary>Whether the trigger fires on a day at all.</summary>
    /// <param name="day">The day.</param>
    /// <param name="anchor">Where counting starts.</param>
    /// <param name="frequency">Day, Week or Month.</param>
    /// <param name="interval">How many of them between.</param>
    public bool Contains(DateTime day, DateTime anchor, string frequency, int interval) => frequency switch
    {
        "Week" => (_weekDays.Count == 0 ? day.DayOfWeek == anchor.DayOfWeek : _weekDays.Contains(day.DayOfWeek))
            && (WeekStart(day) - WeekStart(anchor)).Days / 7 % interval == 0,
        "Month" => (_monthDays.Length == 0 ? day.Day == anchor.Day : IsMonthDay(day))
            && ((day.Year - anchor.Year) * 12 + day.Month - anchor.Month) % interval == 0,
        _ => (day.Date - anchor.Date).Days % interval == 0 && (_weekDays.Count == 0 || _weekDays.Contains(day.DayOfWeek)),
    };

    /// <summary>The times of day in order. What is left open is taken from the start of the recurrence, else it is zero.</summary>
    public IEnumerable<TimeSpan> Times(DateTime? start) =>
        from hour in _hours.Length > 0 ? _hours : [start?.Hour ?? 0]
        from minute in _minutes.Length > 0 ? _minutes : [start?.Minute ?? 0]
        select new TimeSpan(hour, minute, 0);

    private bool IsMonthDay(DateTime day) =>
        _monthDays.Contains(day.Day) || _monthDays.Contains(day.Day - DateTime.DaysInMonth(day.Year, day.Month) - 1);

    private static DateTime WeekStart(DateTime day) => day.Date.AddDays(-(int)day.DayOfWeek);

    private static int[] Numbers(JObject json, string name, int least, int most) => [.. Values(json, name)
        .Select(value => int.TryParse(FlowValue.ToText(value), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new InvalidDataException($"'{FlowValue.ToText(value)}' is not valid in {name}."))
        .Distinct()
        .Order()];

    private static JArray Values(JObject json, string name) => json[name] as JArray ?? [];
}
