using System.Text.Json;
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
