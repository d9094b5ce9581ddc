using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PowerPlatformMagento.Connector.Definition.Tests.Contract;

/// <summary>Values that fit a schema when nothing better is known.</summary>
internal static class SampleValues
{
    private static readonly string[] Texts =
    [
        "Contract test", "1", "contract-test", "contract.test@shop.example", "EUR", "DE", "24 characters, all plain", "ab", "2026-11-23", "2026-11-23T04:00:00Z", "general", "order", "product", "#1", "0.5", "A1",
    ];

    /// <summary>Texts whose form only their name tells.</summary>
    private static readonly Dictionary<string, string> ByName = new()
    {
        ["callbackUrl"] = "http://127.0.0.1:9/workflows/a1b2c3/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=contract",
        ["path"] = "store/storeViews",
    };

    public static string Of(JsonObject schema, string name) => (string?)schema["type"] switch
    {
        "boolean" => "true",
        "integer" or "number" => Number(schema).ToString(CultureInfo.InvariantCulture),
        _ => Text(schema, name),
    };

    public static JsonNode Typed(JsonObject schema, string value) => (string?)schema["type"] switch
    {
        "boolean" => JsonValue.Create(bool.Parse(value)),
        "integer" => JsonValue.Create(long.Parse(value, CultureInfo.InvariantCulture)),
        "number" => JsonValue.Create(decimal.Parse(value, CultureInfo.InvariantCulture)),
        _ => JsonValue.Create(value),
    };

    /// <summary>Whether a text keeps the limits of its schema.</summary>
    public static bool Fits(JsonObject schema, string text) =>
        text.Length >= ((int?)schema["minLength"] ?? 0)
        && text.Length <= ((int?)schema["maxLength"] ?? int.MaxValue)
        && (schema["pattern"] is not { } pattern || Regex.IsMatch(text, (string)pattern!));

    private static decimal Number(JsonObject schema)
    {
        var least = schema["minimum"]?.GetValue<decimal>() ?? 0;
        var most = schema["maximum"]?.GetValue<decimal>() ?? 1000;
        return least <= 1 && most >= 1 ? 1 : least;
    }

    private static string Text(JsonObject schema, string name)
    {
        if (ByName.TryGetValue(name, out var known))
        {
            return known;
        }

        var candidates = (string?)schema["format"] switch
        {
            "date-time" => ["2026-11-01T00:00:00Z"],
            "date" => ["2026-11-01"],
            "email" => ["contract.test@shop.example"],
            "uri" => ["https://shop.example/"],
            _ => name.Contains("email", StringComparison.OrdinalIgnoreCase) ? ["contract.test@shop.example", .. Texts]
                : Texts,
        };
        return candidates.FirstOrDefault(text => Fits(schema, text)) ?? throw new InvalidOperationException($"No sample value fits {name}: {schema.ToJsonString()}. Add one.");
    }
}
