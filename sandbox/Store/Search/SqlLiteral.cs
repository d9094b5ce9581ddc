using System.Globalization;

namespace PowerPlatformMagento.Sandbox.Store.Search;

/// <summary>Casts of MySQL: what can be read from the start counts, the rest is ignored.</summary>
internal static class SqlLiteral
{
    public static decimal Number(string text)
    {
        var span = text.AsSpan().TrimStart();
        var length = 0;
        var seenDot = false;
        while (length < span.Length && (char.IsAsciiDigit(span[length]) || (length == 0 && span[0] is '-' or '+') || (!seenDot && span[length] == '.')))
        {
            seenDot |= span[length] == '.';
            length++;
        }

        if (decimal.TryParse(span[..length], NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        return !span[..length].ContainsAnyInRange('0', '9') ? 0 : span[0] == '-' ? decimal.MinValue : decimal.MaxValue;
    }

    /// <summary>The whole part of a number, or the nearest number an id can be.</summary>
    public static long Whole(decimal number) => (long)Math.Clamp(number, long.MinValue, long.MaxValue);

    /// <summary>An offset is ignored, the letter T is as good as a space, and what is no date is the zero date.</summary>
    public static long Microseconds(string text)
    {
        var span = text.AsSpan().Trim();
        if (span.Length < 10 || !DateOnly.TryParseExact(span[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return 0;
        }

        var time = TimeOnly.MinValue;
        if (span.Length >= 19)
        {
            _ = TimeOnly.TryParseExact(span.Slice(11, 8), "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
        }

        return (date.ToDateTime(time).Ticks / 10) + Fraction(span.Length > 19 ? span[19..] : default);
    }

    private static long Fraction(ReadOnlySpan<char> rest)
    {
        if (rest.Length < 2 || rest[0] != '.')
        {
            return 0;
        }

        long value = 0;
        var digits = 0;
        while (digits < 6)
        {
            var c = digits + 1 < rest.Length ? rest[digits + 1] : '0';
            value = (value * 10) + (char.IsAsciiDigit(c) ? c - '0' : 0);
            digits++;
        }

        return value;
    }
}
