using System.Text.Json;

namespace PowerPlatformMagento.Magento.Http;

/// <summary>What an error answer says: <c>message</c> with parameters, or the older <c>messages.error[]</c>; nothing for HTML, text and cut-off bodies.</summary>
/// <param name="IsJson">Whether it was JSON at all.</param>
/// <param name="Message">Message template; may be translated.</param>
/// <param name="Resources">Names of the rights that are missing; null when it is not about rights.</param>
internal sealed record ErrorBody(bool IsJson, string? Message, string? Resources)
{
    private static readonly ErrorBody NotJson = new(false, null, null);

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

        return new ErrorBody(true, Text(root, "message"), root.ValueKind == JsonValueKind.Object && root.TryGetProperty("parameters", out var parameters) ? Text(parameters, "resources") : null);
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
