using System.Globalization;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Dates;

namespace PowerPlatformMagento.FlowCheck.Recurrences;

/// <summary>When a recurring trigger fires: every so many units of time, or on certain days at certain times of day in a time zone.</summary>
internal sealed class RecurrenceSchedule
{
    private const int MostDaysAhead = 2 * 366;

    private readonly string _frequency;
    private readonly int _interval;
    private readonly TimeZoneInfo _zone;
    private readonly DateTimeOffset? _start;
    private readonly DaySchedule? _days;

    private RecurrenceSchedule(string frequency, int interval, TimeZoneInfo zone, DateTimeOffset? start, DaySchedule? days)
    {
        _frequency = frequency;
        _interval = interval;
        _zone = zone;
        _start = start;
        _days = days;
    }

    /// <exception cref="InvalidDataException">The recurrence is not valid; the text says why.</exception>
    public static RecurrenceSchedule Read(JObject json)
    {
        var frequency = FlowJson.Text(json["frequency"]) ?? string.Empty;
        if (TimeUnit.Add(DateTime.UnixEpoch, 0, frequency) is null)
        {
            throw new InvalidDataException($"The frequency '{frequency}' is none.");
        }

        var interval = FlowJson.Number(json, "interval") is > 0 and var given ? given : throw new InvalidDataException("The interval is a whole number above 0.");
        var zoneName = FlowJson.Text(json["timeZone"]);
        var zone = zoneName is null ? TimeZoneInfo.Utc : TimeZones.Find(zoneName) ?? throw new InvalidDataException($"The time zone '{zoneName}' is not known.");
        var start = Start(json, zone);
        var schedule = json["schedule"] as JObject;
        if (schedule is not null && frequency is not ("Day" or "Week" or "Month"))
        {
            throw new InvalidDataException($"A schedule goes with the frequencies Day, Week and Month, not with '{frequency}'.");
        }

        return new RecurrenceSchedule(frequency, interval, zone, start, schedule is null ? null : DaySchedule.Read(schedule));
    }

    /// <summary>The first moment after another one; null when there is none within two years.</summary>
    /// <param name="after">The moment.</param>
    /// <param name="turnedOn">When the flow was turned on: it starts to count then unless the recurrence has a start of its own.</param>
    public DateTimeOffset? Next(DateTimeOffset after, DateTimeOffset turnedOn)
    {
        var anchor = _start ?? turnedOn;
        return _days is null ? NextInterval(after, anchor) : NextDay(_days, after, anchor);
    }

    private DateTimeOffset NextInterval(DateTimeOffset after, DateTimeOffset anchor)
    {
        if (anchor > after)
        {
            return anchor;
        }

        // A guess from below, then step by step: months differ in length.
        var steps = Math.Max(0L, (long)((after - anchor) / LongestUnit()) / _interval - 1);
        while (Step(anchor, steps) <= after)
        {
            steps++;
        }

        return Step(anchor, steps);
    }

    private TimeSpan LongestUnit() => _frequency switch
    {
        "Second" => TimeSpan.FromSeconds(1),
        "Minute" => TimeSpan.FromMinutes(1),
        "Hour" => TimeSpan.FromHours(1),
        "Day" => TimeSpan.FromDays(1),
        "Week" => TimeSpan.FromDays(7),
        "Month" => TimeSpan.FromDays(31),
        _ => TimeSpan.FromDays(366),
    };

    // Days and longer keep the time of day of the zone over its changes.
    private DateTimeOffset Step(DateTimeOffset anchor, long steps)
    {
        var count = (int)Math.Min(steps * _interval, int.MaxValue);
        if (_frequency is "Second" or "Minute" or "Hour")
        {
            return new DateTimeOffset(TimeUnit.Add(anchor.UtcDateTime, count, _frequency)!.Value, TimeSpan.Zero);
        }

        return ToUtc(TimeUnit.Add(TimeZoneInfo.ConvertTime(anchor, _zone).DateTime, count, _frequency)!.Value);
    }

    private DateTimeOffset? NextDay(DaySchedule days, DateTimeOffset after, DateTimeOffset anchor)
    {
        var localAnchor = TimeZoneInfo.ConvertTime(anchor, _zone).DateTime;
        var earliest = TimeZoneInfo.ConvertTime(after < anchor ? anchor : after, _zone).DateTime.Date;
        for (var day = earliest; day < earliest.AddDays(MostDaysAhead); day = day.AddDays(1))
        {
            if (!days.Contains(day, localAnchor, _frequency, _interval))
            {
                continue;
            }

            foreach (var time in days.Times(_start is null ? null : localAnchor))
            {
                var moment = ToUtc(day + time);
                if (moment > after && moment >= anchor)
                {
                    return moment;
                }
            }
        }

        return null;
    }

    // A time of day that the clocks leave out is an hour later.
    private DateTimeOffset ToUtc(DateTime local)
    {
        var plain = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (_zone.IsInvalidTime(plain))
        {
            plain = plain.AddHours(1);
        }

        return new DateTimeOffset(plain, _zone.GetUtcOffset(plain)).ToUniversalTime();
    }

    private static DateTimeOffset? Start(JObject json, TimeZoneInfo zone)
    {
        if (FlowJson.Text(json["startTime"]) is not { } text)
        {
            return null;
        }

        var start = Timestamp.Read(text, CultureInfo.InvariantCulture) ?? throw new InvalidDataException($"The start '{text}' is no date.");
        return start.Zone == TimestampZone.None ? new DateTimeOffset(start.Value, zone.GetUtcOffset(start.Value)).ToUniversalTime() : start.Instant;
    }
}
