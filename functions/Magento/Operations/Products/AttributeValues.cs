using System.Globalization;
using System.Text.Json;

namespace PowerPlatformMagento.Magento.Operations.Products;

/// <summary>Values of custom attributes: Magento writes all of them as texts or lists of texts. Pure.</summary>
internal static class AttributeValues
{
    /// <summary>How Magento writes instants, and how it takes them.</summary>
    public const string InstantFormat = "yyyy-MM-dd HH:mm:ss";

    /// <summary>The texts of a value: one, several for a list, none for nothing.</summary>
    public static IReadOnlyList<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => [.. value.EnumerateArray().SelectMany(Texts)],
        JsonValueKind.String => value.GetString() is { Length: > 0 } text ? [text] : [],
        JsonValueKind.Number => [value.GetRawText()],
        JsonValueKind.True => ["1"],
        JsonValueKind.False => ["0"],
        _ => [],
    };

    /// <summary>The single values of a list that may be written as one text with commas.</summary>
    public static IReadOnlyList<string> Parts(IReadOnlyList<string> texts) =>
        [.. texts.SelectMany(text => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    /// <summary>The value as makers get it; as it is stored where it does not fit its kind.</summary>
    public static JsonElement Read(AttributeDescription? attribute, JsonElement value)
    {
        var texts = Texts(value);
        return attribute?.Kind switch
        {
            AttributeKind.Choices => JsonSerializer.SerializeToElement([.. Parts(texts)], ProductJson.Default.ListString),
            _ when value.ValueKind == JsonValueKind.Array => JsonSerializer.SerializeToElement([.. texts], ProductJson.Default.ListString),
            AttributeKind.Flag when texts is ["1" or "0"] => JsonSerializer.SerializeToElement(texts[0] == "1", ProductJson.Default.Boolean),
            AttributeKind.Number when texts is [var text] && Number(text) is { } number => JsonSerializer.SerializeToElement(number, ProductJson.Default.Decimal),
            AttributeKind.WholeNumber when texts is [var text] && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) =>
                JsonSerializer.SerializeToElement(whole, ProductJson.Default.Int64),
            AttributeKind.Instant when texts is [var text] && Instant(text) is { } instant =>
                JsonSerializer.SerializeToElement(instant.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), ProductJson.Default.String),
            _ => JsonSerializer.SerializeToElement(texts is [var text] ? text : "", ProductJson.Default.String),
        };
    }

    /// <summary>Labels of the chosen options; null where nothing is chosen or no label is known.</summary>
    public static string? Label(AttributeDescription? attribute, JsonElement value)
    {
        if (attribute is not { Options.Count: > 0 })
        {
            return null;
        }

        var labels = Parts(Texts(value)).Select(text => attribute.Options.FirstOrDefault(option => option.Value == text)?.Name).OfType<string>().ToList();
        return labels.Count == 0 ? null : string.Join(", ", labels);
    }

    /// <summary>Whether two values are the same: numbers by amount, lists whatever their order.</summary>
    public static bool AreSame(AttributeDescription? attribute, IReadOnlyList<string> stored, IReadOnlyList<string> wanted) => attribute?.Kind switch
    {
        AttributeKind.Choices => Parts(stored).Order(StringComparer.Ordinal).SequenceEqual(Parts(wanted).Order(StringComparer.Ordinal)),
        AttributeKind.Number when stored is [var one] && wanted is [var other] => Number(one) is { } left && left == Number(other),
        AttributeKind.Instant when stored is [var one] && wanted is [var other] => Instant(one) is { } left && left == Instant(other),
        _ => stored.Order(StringComparer.Ordinal).SequenceEqual(wanted.Order(StringComparer.Ordinal)),
    };

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number / 1.000000000000000000000000000000m : null;

    private static DateTime? Instant(string text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant) && instant.Year > 1 ? instant : null;
}
