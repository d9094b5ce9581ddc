using System.Text.Json;
using System.Text.Json.Serialization;

namespace PowerPlatformMagento.Magento.Mapping.Json;

/// <summary>Reads streets: a list of lines, or one text with line breaks.</summary>
internal sealed class StreetConverter : JsonConverter<List<string>?>
{
    public override List<string>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            var text = TextConverter.ReadText(ref reader);
            return text is null ? null : [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        }

        var lines = new List<string>(2);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (TextConverter.ReadText(ref reader) is { Length: > 0 } line)
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    public override void Write(Utf8JsonWriter writer, List<string>? value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var line in value ?? [])
        {
            writer.WriteStringValue(line);
        }

        writer.WriteEndArray();
    }
}
