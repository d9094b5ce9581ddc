using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace PowerPlatformMagento.Sandbox.Store.Rest;

/// <summary>Writes answers with the headers of Magento.</summary>
internal static class RestAnswer
{
    public const string Json = "application/json; charset=utf-8";
    public const string Html = "text/html; charset=UTF-8";
    public const string PlainText = "text/plain;charset=UTF-8";

    public static async Task WriteAsync(HttpContext http, int status, string contentType, ReadOnlyMemory<byte> body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = contentType;
        http.Response.ContentLength = body.Length;
        await http.Response.Body.WriteAsync(body, http.RequestAborted);
    }

    /// <summary>Answers a single value, e.g. <c>true</c> or the id of what was made, which Magento sends as text.</summary>
    public static Task ValueAsync(RestRequest request, JsonValue value) => WriteAsync(request.Http, StatusCodes.Status200OK, Json, Encoding.UTF8.GetBytes(value.ToJsonString()));

    /// <summary>Answers a document through the projection of the request.</summary>
    public static Task DocumentAsync(RestRequest request, JsonNode document) => DocumentAsync(request, Encoding.UTF8.GetBytes(document.ToJsonString()));

    /// <summary>Answers a document given as UTF-8 JSON through the projection of the request.</summary>
    public static Task DocumentAsync(RestRequest request, ReadOnlyMemory<byte> json) => WriteAsync(request, (_, target) =>
    {
        JsonCopy.Element(json.Span, target);
        return Task.CompletedTask;
    });

    /// <summary>Writes JSON through the projection of the request while it is made.</summary>
    public static async Task WriteAsync(RestRequest request, Func<Utf8JsonWriter, ProjectedWriter, Task> write)
    {
        var http = request.Http;
        FieldSet? fields = null;
        if (request.Query.Members.TryGetValue("fields", out var asked) && asked.Value.Length > 0 && (fields = FieldSet.Parse(asked.Value)) is null)
        {
            await WriteAsync(http, StatusCodes.Status200OK, Json, "[]"u8.ToArray());
            return;
        }

        http.Response.ContentType = Json;
        await using var json = new Utf8JsonWriter(http.Response.BodyWriter, new JsonWriterOptions { SkipValidation = true });
        await write(json, new ProjectedWriter(json, fields));
        await json.FlushAsync(http.RequestAborted);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }
}
