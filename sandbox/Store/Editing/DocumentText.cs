using System.Buffers;
using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Rest;

namespace PowerPlatformMagento.Sandbox.Store.Editing;

/// <summary>A whole document as the store's writers write it.</summary>
internal static class DocumentText
{
    public static byte[] Write(Action<ProjectedWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true });
        write(new ProjectedWriter(json, null));
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }
}
