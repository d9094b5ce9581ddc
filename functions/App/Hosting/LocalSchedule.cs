using System.Globalization;
using NCrontab;

namespace PowerPlatformMagento.App.Hosting;

/// <summary>When a local timer fires next: six-field cron (seconds first) or a fixed span, as the timer trigger of the host takes them.</summary>
internal sealed class LocalSchedule
{
    private readonly CrontabSchedule? _cron;
    private readonly TimeSpan _span;

    private LocalSchedule(CrontabSchedule? cron, TimeSpan span)
    {
        _cron = cron;
        _span = span;
    }

    /// <summary>Reads an expression.</summary>
    /// <exception cref="FormatException">Neither cron nor a positive time span.</exception>
    public static LocalSchedule Parse(string expression)
    {
        if (TimeSpan.TryParse(expression, CultureInfo.InvariantCulture, out var span))
        {
            return span > TimeSpan.Zero ? new LocalSchedule(null, span) : throw new FormatException($"The schedule {expression} is not positive.");
        }

        var cron = CrontabSchedule.TryParse(expression, new CrontabSchedule.ParseOptions { IncludingSeconds = true });
        return cron is not null ? new LocalSchedule(cron, default) : throw new FormatException($"The schedule {expression} is neither cron nor a time span.");
    }

    /// <summary>True when <see cref="Parse"/> takes the expression.</summary>
    public static bool IsValid(string expression) =>
        TimeSpan.TryParse(expression, CultureInfo.InvariantCulture, out var span)
            ? span > TimeSpan.Zero
            : CrontabSchedule.TryParse(expression, new CrontabSchedule.ParseOptions { IncludingSeconds = true }) is not null;

    /// <summary>The time from <paramref name="now"/> to the next run; cron is read in UTC.</summary>
    public TimeSpan Delay(DateTimeOffset now) => _cron is null ? _span : _cron.GetNextOccurrence(now.UtcDateTime) - now.UtcDateTime;
}
