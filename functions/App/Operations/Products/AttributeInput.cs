using System.Globalization;
using System.Text.Json;
using PowerPlatformMagento.Magento.Operations.Products;
using PowerPlatformMagento.Operations;

namespace PowerPlatformMagento.App.Operations.Products;

/// <summary>
/// Custom attributes as makers write them, turned into the texts the store keeps. Magento itself takes nearly everything: unknown codes are dropped and
/// unknown options are stored. Pure.
/// </summary>
internal static class AttributeInput
{
    // Fields of their own, lists with operations of their own, and what only the store writes.
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "sku", "name", "price", "status", "visibility", "weight", "tier_price", "media_gallery", "gallery", "quantity_and_stock_status", "created_at", "updated_at", "attribute_set_id", "type_id",
    };

    /// <summary>Whether a code is none of a custom attribute.</summary>
    public static bool IsReserved(string code) => Reserved.Contains(code);

    /// <summary>The texts of all attributes by code.</summary>
    /// <param name="given">What the maker sent; null = nothing.</param>
    /// <param name="attributes">Attributes of the store by code.</param>
    /// <exception cref="OperationException">Some do not fit; each is named.</exception>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Read(IReadOnlyDictionary<string, JsonElement>? given, IReadOnlyDictionary<string, AttributeDescription> attributes)
    {
        var (texts, errors) = (new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal), new List<FieldError>());
        foreach (var (code, value) in given ?? new Dictionary<string, JsonElement>())
        {
            var (read, problem) = IsReserved(code) ? (null, "Not a custom attribute: the product has a field or an operation for it.")
                : attributes.TryGetValue(code, out var attribute) ? Read(attribute, value)
                : (null, "The store has no product attribute with this code.");
            if (problem is not null)
            {
                errors.Add(new FieldError($"customAttributes.{Shorten(code)}", problem));
            }
            else
            {
                texts[code] = read!;
            }
        }

        return errors.Count == 0 ? texts : throw OperationException.Invalid(errors);
    }

    private static (IReadOnlyList<string>? Texts, string? Problem) Read(AttributeDescription attribute, JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.Null || (value.ValueKind == JsonValueKind.String && value.GetString()!.Length == 0))
        {
            return ([], null);
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            return List(attribute, value);
        }

        if (value.ValueKind == JsonValueKind.Object)
        {
            return (null, "A text, a number, true or false, or a list of these.");
        }

        var text = Text(value);
        return attribute.Kind switch
        {
            AttributeKind.Number => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? One(number.ToString(CultureInfo.InvariantCulture)) : (null, "A number."),
            AttributeKind.WholeNumber => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? One(text) : (null, "A whole number."),
            AttributeKind.Flag => text is "true" or "1" ? One("1") : text is "false" or "0" ? One("0") : (null, "true or false."),
            AttributeKind.Instant => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant)
                ? One(instant.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture))
                : (null, "A date and time of ISO 8601, for example 2026-01-31T08:00:00Z."),
            AttributeKind.Choice => Option(attribute.Options, text) is { } option ? One(option) : (null, "Neither the value nor the label of an option."),
            AttributeKind.Choices => Options(attribute.Options, text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
            _ => One(text),
        };
    }

    private static (IReadOnlyList<string>? Texts, string? Problem) List(AttributeDescription attribute, JsonElement list)
    {
        var texts = new List<string>();
        foreach (var item in list.EnumerateArray())
        {
            if (item.ValueKind is JsonValueKind.Array or JsonValueKind.Object or JsonValueKind.Null)
            {
                return (null, "A list of texts or numbers.");
            }

            texts.Add(Text(item));
        }

        return attribute.Kind switch
        {
            AttributeKind.Choices => Options(attribute.Options, texts),
            AttributeKind.Text => (texts, null),
            _ => (null, "One value, not a list."),
        };
    }

    private static (IReadOnlyList<string>? Texts, string? Problem) Options(IReadOnlyList<Choice> options, IEnumerable<string> texts)
    {
        var values = texts.Select(text => Option(options, text)).ToList();
        return values.Contains(null) ? (null, "Neither the value nor the label of an option.") : ([.. values.OfType<string>().Distinct(StringComparer.Ordinal)], null);
    }

    // By value first, for a label may be a number too. Where the store lists no options, its own check is all there is.
    private static string? Option(IReadOnlyList<Choice> options, string text)
    {
        if (options.Count == 0 || options.Any(option => option.Value == text))
        {
            return text;
        }

        var labelled = options.Where(option => string.Equals(option.Name, text, StringComparison.OrdinalIgnoreCase)).Take(2).ToList();
        return labelled.Count == 1 ? labelled[0].Value : null;
    }

    private static (IReadOnlyList<string>? Texts, string? Problem) One(string text) => ([text], null);

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => value.GetRawText(),
    };

    private static string Shorten(string code) => code.Length <= 60 ? code : code[..60];
}
