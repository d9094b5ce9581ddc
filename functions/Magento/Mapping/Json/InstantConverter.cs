using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PowerPlatformMagento.Magento.Mapping.Json;

/// <summary>Reads instants: <c>yyyy-MM-dd HH:mm:ss</c>, UTC whatever the time zone of the shop. The default value stands for none.</summary>
internal sealed class InstantConverter : JsonConverter<DateTime>
{
    private const int PlainLength = 19;

    public override bool HandleNull => true;

    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return default;
        }

        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException();
        }

        if (!reader.HasValueSequence && !reader.ValueIsEscaped && TryParsePlain(reader.ValueSpan, out var plain))
        {
            return plain;
        }

        return Parse(reader.GetString()!);
    }

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));

    private static DateTime Parse(string text)
    {
        if (text.Length == 0 || text.StartsWith("0000-00-00", StringComparison.Ordinal))
        {
            return default;
        }

        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTime.TryParse(text, CultureInfo.InvariantCulture, Utc, out var value) ? value : throw new JsonException();
    }

    private static bool TryParsePlain(ReadOnlySpan<byte> text, out DateTime value)
    {
        value = default;
        if (text.Length != PlainLength || text[4] != '-' || text[7] != '-' || text[10] != ' ' || text[13] != ':' || text[16] != ':')
        {
            return false;
        }

        var year = (Number(text[..2]) * 100) + Number(text[2..4]);
        var (month, day) = (Number(text[5..7]), Number(text[8..10]));
        var (hour, minute, second) = (Number(text[11..13]), Number(text[14..16]), Number(text[17..19]));
        if (year < 1 || month is < 1 or > 12 || day < 1 || hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59
            || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        value = new DateTime(year, month, day, hour, minute, second, DateTimeKind.Utc);
        return true;
    }

    private static int Number(ReadOnlySpan<byte> twoDigits)
    {
        var (tens, ones) = (twoDigits[0] - '0', twoDigits[1] - '0');
        return tens is < 0 or > 9 || ones is < 0 or > 9 ? -10_000 : (tens * 10) + ones;
    }
}
