using TimeZoneConverter;

namespace PowerPlatformMagento.FlowCheck.Expressions.Dates;

/// <summary>Time zones by the names flows use, those of Windows and those of IANA.</summary>
internal static class TimeZones
{
    public static TimeZoneInfo? Find(string name) => TZConvert.TryGetTimeZoneInfo(name, out var zone) ? zone : null;

    public static bool IsUtc(TimeZoneInfo zone) => zone.BaseUtcOffset == TimeSpan.Zero && !zone.SupportsDaylightSavingTime;
}
