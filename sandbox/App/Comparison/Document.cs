using System.Globalization;
using System.Text.Json;

namespace PowerPlatformMagento.Sandbox.App.Comparison;

/// <summary>
/// Loose reader of one raw Magento document. Written apart from the product's own reading on purpose:
/// the comparison must not share a mistake with what it checks.
/// </summary>
/// <param name="element">The raw object; anything else reads as empty.</param>
internal readonly struct Document(JsonElement element)
{
    private const string MagentoTime = "yyyy-MM-dd HH:mm:ss";

    public bool IsPresent => element.ValueKind == JsonValueKind.Object;

    public Document this[string name] => new(Member(name));

    public string? Text(string name) => Member(name) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString() is { Length: > 0 } value ? value : null,
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => null,
    };

    public decimal Amount(string name) =>
        decimal.TryParse(Text(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? Math.Round(value, 4, MidpointRounding.AwayFromZero)
            : 0m;

    public bool Flag(string name) => Member(name) switch
    {
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.Number } number => number.GetRawText() != "0",
        { ValueKind: JsonValueKind.String } text => text.GetString() is "1" or "true",
        _ => false,
    };

    public DateTime? Instant(string name) =>
        DateTime.TryParseExact(
            Text(name), MagentoTime, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var value)
            ? value
            : null;

    public IEnumerable<Document> List(string name) => Member(name) is { ValueKind: JsonValueKind.Array } array
        ? array.EnumerateArray().Select(item => new Document(item))
        : [];

    public string? Lines(string name) => Member(name) switch
    {
        { ValueKind: JsonValueKind.Array } array => Join(array.EnumerateArray().Select(line => line.GetString())),
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => null,
    };

    public static string? Join(IEnumerable<string?> parts, string separator = "\n")
    {
        var joined = string.Join(separator, parts.Select(part => part?.Trim()).Where(part => !string.IsNullOrEmpty(part)));
        return joined.Length == 0 ? null : joined;
    }

    private JsonElement Member(string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : default;
}
