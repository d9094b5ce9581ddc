using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Connector.Definition.Writing;

/// <summary>JSON as the connector tools write it: UTF-8 without byte order mark, four blanks, LF, a line end at the end.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        IndentSize = 4,
        NewLine = "\n",
        // Readable apostrophes; nothing of this is ever put into HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Of(JsonNode node)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Layout))
        {
            node.WriteTo(writer);
        }

        stream.Write(Encoding.UTF8.GetBytes("\n"));
        return stream.ToArray();
    }
}
