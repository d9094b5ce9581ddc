using System.Globalization;

namespace PowerPlatformMagento.Sandbox.Page.Data.Forms;

/// <summary>Dates and times as the browser's date inputs write them. Instants are UTC in Dataverse and in the user's time zone on the page.</summary>
internal static class DateText
{
    /// <summary>Dataverse knows no earlier day.</summary>
    public static readonly DateTime Earliest = new(1753, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    private const string Day = "yyyy-MM-dd";
    private const string Minute = "yyyy-MM-ddTHH:mm";

    // As Dataverse itself writes dates in lists.
    private const string ReadableDay = "M/d/yyyy";
    private const string ReadableMoment = ReadableDay + " h:mm tt";
    private static readonly string[] Moments = [Minute, Minute + ":ss", "yyyy-MM-dd HH:mm", Day];

    public static string EditDay(DateTime date) => date.ToString(Day, CultureInfo.InvariantCulture);

    public static string EditMoment(DateTime utc, TimeZoneInfo zone) => Local(utc, zone).ToString(Minute, CultureInfo.InvariantCulture);

    public static string DisplayDay(DateTime date) => date.ToString(ReadableDay, CultureInfo.InvariantCulture);

    public static string DisplayMoment(DateTime utc, TimeZoneInfo zone) => Local(utc, zone).ToString(ReadableMoment, CultureInfo.InvariantCulture);

    public static ParsedValue ParseDay(string text) =>
        !DateTime.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? ParsedValue.Wrong("This is no date.")
        : date < Earliest ? ParsedValue.Wrong("Dates start in 1753.")
        : ParsedValue.Of(date);

    public static ParsedValue ParseMoment(string text, TimeZoneInfo zone)
    {
        if (!DateTime.TryParseExact(text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            return ParsedValue.Wrong("This is no date with a time.");
        }

        return local < Earliest.AddDays(1) ? ParsedValue.Wrong("Dates start in 1753.")
            : zone.IsInvalidTime(local) ? ParsedValue.Wrong("This time does not exist: the clock was put forward.")
            : ParsedValue.Of(TimeZoneInfo.ConvertTimeToUtc(local, zone));
    }

    private static DateTime Local(DateTime utc, TimeZoneInfo zone) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone);
}
