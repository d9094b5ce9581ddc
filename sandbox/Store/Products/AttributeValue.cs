using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Sandbox.Store.Products;

/// <summary>Values of custom attributes as Magento answers them after it stored them: always text, or a list of texts.</summary>
internal static class AttributeValue
{
    /// <param name="value">As sent.</param>
    /// <param name="backendType">How the attribute is stored.</param>
    public static JsonNode? Stored(JsonNode? value, string backendType) => value switch
    {
        null => null,
        JsonArray list => new JsonArray([.. list.Select(item => JsonValue.Create(Text(item!)))]),
        _ when Text(value) is { Length: 0 } => null,
        _ => backendType switch
        {
            "decimal" => Decimal(Text(value)),
            "datetime" => Date(Text(value)),
            _ => Text(value),
        },
    };

    private static string Text(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.String => value.GetValue<string>(),
        JsonValueKind.True => "1",
        JsonValueKind.False => "0",
        _ => value.ToJsonString(),
    };

    private static string Decimal(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number.ToString("0.000000", CultureInfo.InvariantCulture) : "0.000000";

    private static string Date(string text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) : text;
}
