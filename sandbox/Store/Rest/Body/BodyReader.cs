using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Body;

/// <summary>Reads the body of a request and refuses it in Magento's words.</summary>
internal static partial class BodyReader
{
    /// <summary>Deeper than any body Magento has a use for, and shallow enough to be stored inside a document.</summary>
    private const int MaximumDepth = 24;

    /// <summary>The members of the body, which are the arguments of the call. Without a body there are none. Unknown ones are no error here.</summary>
    /// <exception cref="RestError">The body is not JSON, or its type says so.</exception>
    public static async Task<BodyObject> ReadAsync(RestRequest request) => new(await NodeAsync(request) as JsonObject ?? []);

    /// <summary>The body as sent; null when there is none.</summary>
    /// <exception cref="RestError">The body is not JSON, or its type says so.</exception>
    public static async Task<JsonNode?> NodeAsync(RestRequest request)
    {
        var http = request.Http;
        using var memory = new MemoryStream();
        await http.Request.Body.CopyToAsync(memory, http.RequestAborted);
        if (memory.Length == 0)
        {
            return null;
        }

        CheckType(http.Request.ContentType);
        try
        {
            using var document = JsonDocument.Parse(memory.GetBuffer().AsMemory(0, (int)memory.Length), new JsonDocumentOptions { MaxDepth = MaximumDepth });
            return Node(document.RootElement);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            // No JSON, too deep, or texts that are no UTF-8.
            throw RestError.BadRequest("Decoding error.");
        }
    }

    /// <summary>Of members of the same name the last one counts, as in PHP.</summary>
    private static JsonNode? Node(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var json = new JsonObject();
                foreach (var member in element.EnumerateObject())
                {
                    json[member.Name] = Node(member.Value);
                }

                return json;
            case JsonValueKind.Array:
                return new JsonArray([.. element.EnumerateArray().Select(Node)]);
            case JsonValueKind.String:
                return JsonValue.Create(element.GetString());
            default:
                return JsonValue.Create(element.Clone());
        }
    }

    private static void CheckType(string? header)
    {
        if (string.IsNullOrEmpty(header))
        {
            throw RestError.BadRequest("Content-Type header is empty.");
        }

        var type = ContentType().Match(header);
        if (!type.Success)
        {
            throw RestError.BadRequest("Content-Type header is invalid.");
        }

        if (type.Groups["charset"] is { Success: true, Value: var charset } && !charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            throw RestError.BadRequest("UTF-8 is the only supported charset.");
        }

        switch (type.Groups["type"].Value)
        {
            case "application/json":
                return;
            case "application/xml" or "text/xml" or "application/xhtml+xml":
                throw RestError.NotInSandbox("XML");
            case var other:
                throw RestError.BadRequest($"Server cannot understand Content-Type HTTP header media type {other}");
        }
    }

    [GeneratedRegex(@"^(?<type>[a-z\d/\-+.]+)(?:; *charset=(?<charset>.+))?$", RegexOptions.IgnoreCase)]
    private static partial Regex ContentType();
}
