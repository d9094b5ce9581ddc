using System.Globalization;
using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Magento.Operations.Records;

/// <summary>
/// Reads the shape of a record from the store's own description (Swagger 2), extensions of other vendors included. Pure. What is secret is left out;
/// so is what lies too deep or would exceed the number of schemas the platform takes.
/// </summary>
internal sealed class ShapeReader(JsonObject swagger)
{
    /// <summary>Schemas of one record; the platform takes 512 a body.</summary>
    public const int LargestShape = 480;

    private const int Deepest = 6;
    private const int LongestDescription = 200;
    private const int LongestTitle = 80;
    private const string Reference = "#/definitions/";

    private readonly Stack<string> _open = new();
    private int _left;

    /// <summary>The shape of what a route answers; null when the store does not describe it.</summary>
    /// <param name="route">Route below <c>V1/</c> without its id.</param>
    /// <param name="attributes">Shape of custom attributes.</param>
    public RecordShape? Read(string route, RecordShape? attributes)
    {
        _left = LargestShape - (attributes?.Size ?? 0);
        return Answer(route) is { } schema && Shape(schema, "", "", attributes, 1) is { Kind: ValueKind.Record } shape ? shape : null;
    }

    private JsonObject? Answer(string route) => swagger["paths"]?.AsObject()
        .Where(path => path.Key.StartsWith($"/V1/{route}/{{", StringComparison.Ordinal) && path.Key.EndsWith('}') && path.Key.Count(letter => letter == '{') == 1)
        .Select(path => path.Value?["get"]?["responses"]?["200"]?["schema"] as JsonObject)
        .FirstOrDefault(schema => schema is not null);

    private RecordShape? Shape(JsonObject schema, string name, string text, RecordShape? attributes, int depth)
    {
        var title = Title(name);
        var described = schema["description"]?.GetValue<string>() ?? text;
        if (schema["$ref"]?.GetValue<string>() is { } reference)
        {
            return Referenced(reference, name, described, attributes, depth);
        }

        switch (schema["type"]?.GetValue<string>())
        {
            case "object":
                return Record(schema, title, described, attributes, depth);
            case "array" when schema["items"] is JsonObject items:
                _left--;
                return Shape(items, name, "", null, depth + 1) is { } item ? new RecordShape(ValueKind.List, title, Short(described), [], item) : null;
            case "integer":
                return Single(ValueKind.WholeNumber);
            case "number":
                return Single(ValueKind.Number);
            case "boolean":
                return Single(ValueKind.Flag);
            case "string":
                return Single(name.EndsWith("_at", StringComparison.Ordinal) ? ValueKind.Instant : ValueKind.Text);
            default:
                return null;
        }

        RecordShape Single(ValueKind kind)
        {
            _left--;
            return RecordShape.OfValue(kind, title, Short(described));
        }
    }

    private RecordShape? Referenced(string reference, string name, string text, RecordShape? attributes, int depth)
    {
        var definition = reference.StartsWith(Reference, StringComparison.Ordinal) ? reference[Reference.Length..] : "";

        // Records that hold records of their own kind would never end.
        if (_open.Contains(definition) || swagger["definitions"]?[definition] is not JsonObject target)
        {
            return null;
        }

        _open.Push(definition);
        try
        {
            return Shape(target, name, text, attributes, depth);
        }
        finally
        {
            _open.Pop();
        }
    }

    private RecordShape? Record(JsonObject schema, string title, string text, RecordShape? attributes, int depth)
    {
        if (depth > Deepest || _left <= 0 || schema["properties"] is not JsonObject properties)
        {
            return null;
        }

        _left--;
        var shapes = new Dictionary<string, RecordShape>(StringComparer.Ordinal);
        foreach (var (name, property) in properties.OrderBy(property => IsNested(property.Value)))
        {
            if (_left > 0 && property is JsonObject member && !SecretNames.Hold(name) && Member(member, name, attributes, depth) is { } shape)
            {
                shapes[name] = shape;
            }
        }

        return new RecordShape(ValueKind.Record, title, Short(text), [.. properties.Where(property => shapes.ContainsKey(property.Key)).Select(property => KeyValuePair.Create(property.Key, shapes[property.Key]))], null);
    }

    private RecordShape? Member(JsonObject member, string name, RecordShape? attributes, int depth) =>
        name == "custom_attributes" ? attributes : Shape(member, name, "", null, depth + 1);

    private static bool IsNested(JsonNode? property) => property?["$ref"] is not null || property?["type"]?.GetValue<string>() is "array" or "object";

    private static string Title(string name)
    {
        var title = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.Replace('_', ' '));
        return title.Length <= LongestTitle ? title : title[..LongestTitle];
    }

    private static string? Short(string text)
    {
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        var first = (end > 0 ? text[..(end + 1)] : text).Trim();
        return first.Length is 0 or > LongestDescription || first.Contains("://", StringComparison.Ordinal) ? null : first;
    }
}
