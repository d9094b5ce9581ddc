using System.Globalization;
using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Sandbox.Store.Documents;

/// <summary>Numbers as PHP prints and reads them.</summary>
internal static class PhpNumber
{
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>As PHP prints a float: no zeros at the end.</summary>
    public static JsonValue Of(decimal value) => JsonValue.Create(Plain(value));

    public static decimal Plain(decimal value) => value / One;

    /// <summary>The number a text is to PHP's <c>is_numeric</c>: blanks around it and exponents are fine, and one that is too large counts as the largest. Null for other texts.</summary>
    public static decimal? Read(string text)
    {
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var huge) && text.Any(char.IsAsciiDigit)
            ? huge < 0 ? decimal.MinValue : decimal.MaxValue
            : null;
    }

    /// <summary>As PHP makes an <c>int</c> of a numeric text: without decimals, and the largest there is when it does not fit. Null for other texts.</summary>
    public static long? Whole(string text) => Read(text) is { } number ? (long)decimal.Truncate(Math.Clamp(number, long.MinValue, long.MaxValue)) : null;
}
