using System.Text;
using Microsoft.AspNetCore.Http;

namespace PowerPlatformMagento.Magento.Tests.Support;

/// <summary>Ways to answer.</summary>
internal static class Answers
{
    public const string EmptyList = """{"items":[],"total_count":0}""";

    public static Task JsonAsync(HttpContext context, string json, int status = 200) => WriteAsync(context, status, "application/json; charset=utf-8", Encoding.UTF8.GetBytes(json));

    public static Task CaptureAsync(HttpContext context, string file)
    {
        var entry = Capture.Entry(file);
        return WriteAsync(context, entry.Status, entry.ContentType, Capture.Bytes(file));
    }

    public static async Task WriteAsync(HttpContext context, int status, string contentType, byte[] body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body);
    }

    /// <summary>Half of a body, then the connection is gone.</summary>
    public static async Task CutOffAsync(HttpContext context, string json)
    {
        var body = Encoding.UTF8.GetBytes(json);
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body.AsMemory(0, body.Length / 2));
        await context.Response.Body.FlushAsync();
        context.Abort();
    }
}
