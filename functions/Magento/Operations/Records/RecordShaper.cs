using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Magento.Operations.Records;

/// <summary>
/// Brings a record of the store into its shape: numbers that came as texts, flags that came as numbers, empty maps that came as lists, dates without a
/// zone. What has no place in the shape, and what does not fit it, is left out, so that an answer always is what its schema says. Pure.
/// </summary>
internal static class RecordShaper
{
    // Magento's numbers are PHP floats: 29.949999999999999 is 29.95.
    private const int MostDecimals = 6;

    // Division takes zeros behind the last digit away.
    private const decimal One = 1.000000000000000000000000000m;

    /// <summary>The record in its shape.</summary>
    public static JsonObject Shape(JsonObject record, RecordShape shape)
    {
        var shaped = new JsonObject();
        foreach (var (name, member) in shape.Members)
        {
            if (Value(record[name], member) is { } value)
            {
                shaped[name] = value;
            }
        }

        return shaped;
    }

    private static JsonNode? Value(JsonNode? value, RecordShape shape) => (value, shape.Kind) switch
    {
        (null, _) => null,
        (JsonObject record, ValueKind.Record) => Shape(record, shape),
        (_, ValueKind.Attributes) => Shape(Attributes(value), shape),
        (JsonArray list, ValueKind.List) => List(list, shape.Item!),

        // PHP writes a list whose numbers have a gap as an object.
        (JsonObject map, ValueKind.List) => List(map.Select(member => member.Value), shape.Item!),
        (JsonValue single, _) => Single(single, shape.Kind),
        (JsonArray several, ValueKind.Text) => string.Join(',', several.OfType<JsonValue>().Select(Text)),
        _ => null,
    };

    private static JsonArray List(IEnumerable<JsonNode?> items, RecordShape shape) => [.. items.Select(item => Value(item, shape)).Where(item => item is not null)];

    // A list of pairs as Magento sends it, or an object as some extensions do.
    private static JsonObject Attributes(JsonNode? value)
    {
        var attributes = new JsonObject();
        foreach (var pair in value is JsonArray list ? list.OfType<JsonObject>() : [])
        {
            if (pair["attribute_code"] is JsonValue code && code.TryGetValue<string>(out var name))
            {
                attributes[name] = pair["value"]?.DeepClone();
            }
        }

        return value as JsonObject ?? attributes;
    }

    private static JsonValue? Single(JsonValue value, ValueKind kind) => kind switch
    {
        ValueKind.Text => JsonValue.Create(Text(value)),
        ValueKind.Number => Number(value) is { } number ? JsonValue.Create(decimal.Round(number, MostDecimals) / One) : null,
        ValueKind.WholeNumber => Number(value) is { } number && number == decimal.Truncate(number) && Math.Abs(number) <= long.MaxValue ? JsonValue.Create((long)number) : null,
        ValueKind.Flag => Flag(Text(value)) is { } flag ? JsonValue.Create(flag) : null,
        ValueKind.Instant => Instant(Text(value)) is { } instant ? JsonValue.Create(instant) : null,
        _ => null,
    };

    private static string Text(JsonValue value) => value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();

    private static decimal? Number(JsonValue value) =>
        decimal.TryParse(Text(value), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool? Flag(string text) => text switch
    {
        "1" or "true" => true,
        "0" or "false" or "" => false,
        _ => null,
    };

    private static string? Instant(string text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant) && instant.Year > 1
            ? instant.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
            : null;
}
