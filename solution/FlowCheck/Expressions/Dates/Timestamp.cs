using System.Globalization;

namespace PowerPlatformMagento.FlowCheck.Expressions.Dates;

/// <summary>
/// A point in time as texts in flows give it: with the sign Z, with an offset, or without either. What was given shows in the text that
/// comes out again; one with an offset is moved to UTC.
/// </summary>
/// <param name="Value">Date and time of day, of UTC unless the text said neither Z nor an offset.</param>
/// <param name="Zone">What the text said about the zone.</param>
internal readonly record struct Timestamp(DateTime Value, TimestampZone Zone)
{
    public static Timestamp Utc(DateTimeOffset instant) => new(instant.UtcDateTime, TimestampZone.Utc);

    /// <summary>Reads a text; null when it is no date.</summary>
    /// <param name="format">Exact format; null for any usual one.</param>
    public static Timestamp? Read(string text, CultureInfo culture, string? format = null)
    {
        const DateTimeStyles Style = DateTimeStyles.RoundtripKind | DateTimeStyles.AllowWhiteSpaces;
        DateTime value;
        if (format is null ? !DateTime.TryParse(text, culture, Style, out value) : !DateTime.TryParseExact(text, format, culture, Style, out value))
        {
            return null;
        }

        return value.Kind switch
        {
            DateTimeKind.Utc => new Timestamp(Plain(value), TimestampZone.Utc),
            DateTimeKind.Local => new Timestamp(Plain(value.ToUniversalTime()), TimestampZone.Offset),
            _ => new Timestamp(value, TimestampZone.None),
        };
    }

    /// <summary>The instant; a text without a zone counts as UTC.</summary>
    public DateTimeOffset Instant => new(Plain(Value), TimeSpan.Zero);

    public Timestamp With(DateTime value) => this with { Value = Plain(value) };

    /// <exception cref="FormatException">The format is none.</exception>
    public string Write(string? format, CultureInfo culture) => Zone switch
    {
        TimestampZone.Utc => DateTime.SpecifyKind(Value, DateTimeKind.Utc).ToString(format ?? "o", culture),
        TimestampZone.Offset => Instant.ToString(format ?? "o", culture),
        _ => Plain(Value).ToString(format ?? "o", culture),
    };

    private static DateTime Plain(DateTime value) => DateTime.SpecifyKind(value, DateTimeKind.Unspecified);
}
