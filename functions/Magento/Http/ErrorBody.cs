using System.Text.Json;
using System.Text.RegularExpressions;

namespace PowerPlatformMagento.Magento.Http;

/// <summary>What an error answer says: <c>message</c> with parameters, or the older <c>messages.error[]</c>; nothing for HTML, text and cut-off bodies.</summary>
/// <param name="IsJson">Whether it was JSON at all.</param>
/// <param name="Message">Message template; may be translated.</param>
/// <param name="Resources">Names of the rights that are missing; null when it is not about rights.</param>
internal sealed partial record ErrorBody(bool IsJson, string? Message, string? Resources)
{
    private const int MostFields = 20;

    private static readonly ErrorBody NotJson = new(false, null, null);

    /// <summary>Names of the fields that are missing or wrong, as Magento calls them, never their values; null when it is not about fields.</summary>
    public string? Fields { get; private init; }

    public static ErrorBody Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object ? Read(document.RootElement) : NotJson with { IsJson = true };
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return NotJson;
        }
    }

    private static ErrorBody Read(JsonElement root)
    {
        if (root.TryGetProperty("messages", out var messages) && messages.ValueKind == JsonValueKind.Object
            && messages.TryGetProperty("error", out var errors) && errors.ValueKind == JsonValueKind.Array && errors.GetArrayLength() > 0)
        {
            root = errors[0];
        }

        return new ErrorBody(true, Text(root, "message"), Parameter(root, "resources")) { Fields = FieldNames(root) };
    }

    // One wrong field is told with the message itself, several in a list beside it.
    private static string? FieldNames(JsonElement root)
    {
        var errors = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("errors", out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : default;
        var names = errors.Prepend(root).Select(error => Parameter(error, "fieldName")).OfType<string>().Where(name => FieldName().IsMatch(name));
        return string.Join(", ", names.Distinct().Take(MostFields)) is { Length: > 0 } text ? text : null;
    }

    private static string? Parameter(JsonElement error, string name) =>
        error.ValueKind == JsonValueKind.Object && error.TryGetProperty("parameters", out var parameters) ? Text(parameters, name) : null;

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    [GeneratedRegex("^[A-Za-z][A-Za-z_]{0,39}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FieldName();
}
