using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PowerPlatformMagento.Magento.Mapping.Json;

/// <summary>Reads amounts and quantities: JSON floats with their noise, texts, null for nothing. Rounds to the four decimals of Magento's columns.</summary>
internal sealed class AmountConverter : JsonConverter<decimal>
{
    private const int Decimals = 4;
    private const int MostPlainDigits = 18;

    public override bool HandleNull => true;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Number when !reader.HasValueSequence && TryReadPlain(reader.ValueSpan, out var plain):
                return plain;
            case JsonTokenType.Number:
                return reader.TryGetDecimal(out var number) ? Normalize(number) : throw new JsonException();
            case JsonTokenType.String:
                return Parse(reader.GetString()!);
            case JsonTokenType.Null or JsonTokenType.False:
                return 0;
            case JsonTokenType.True:
                return 1;
            default:
                throw new JsonException();
        }
    }

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

    /// <summary>Four decimals and no trailing zeros, so that the same amount always has the same text.</summary>
    internal static decimal Normalize(decimal value)
    {
        if (value.Scale == 0)
        {
            return value;
        }

        var rounded = value.Scale > Decimals ? decimal.Round(value, Decimals, MidpointRounding.AwayFromZero) : value;
        return rounded / 1.000000000000000000000000000000m;
    }

    // Digits and a point, as nearly all amounts come: far cheaper than parsing, rounding and dividing a decimal.
    private static bool TryReadPlain(ReadOnlySpan<byte> text, out decimal value)
    {
        value = 0;
        if (text.Length > MostPlainDigits)
        {
            return false;
        }

        var (number, decimals, hasPoint) = (0L, 0, false);
        foreach (var character in text[0] == '-' ? text[1..] : text)
        {
            if (character == '.')
            {
                hasPoint = true;
                continue;
            }

            if (!char.IsAsciiDigit((char)character))
            {
                return false;
            }

            number = (number * 10) + (character - '0');
            decimals += hasPoint ? 1 : 0;
        }

        while (decimals > 0 && number % 10 == 0)
        {
            number /= 10;
            decimals--;
        }

        value = new decimal((int)number, (int)(number >> 32), 0, text[0] == '-' && number != 0, (byte)decimals);
        return decimals <= Decimals;
    }

    private static decimal Parse(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return 0;
        }

        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? Normalize(number)
            : throw new JsonException();
    }
}
