using System.Text.Json;
using System.Text.Json.Serialization;
using PowerPlatformMagento.Magento.Mapping.Json;

namespace PowerPlatformMagento.Magento.Operations.Products;

/// <summary>Reads the list <c>[{attribute_code, value}]</c> by code. The list is asked for as a whole: its values are texts or lists.</summary>
internal sealed class CustomAttributesConverter : JsonConverter<Dictionary<string, JsonElement>?>
{
    public override Dictionary<string, JsonElement>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException();
        }

        var values = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var (code, value) = ReadEntry(ref reader);
            if (code is not null && value is { } given)
            {
                values[code] = given;
            }
        }

        return values;
    }

    public override void Write(Utf8JsonWriter writer, Dictionary<string, JsonElement>? value, JsonSerializerOptions options) => throw new NotSupportedException();

    private static (string? Code, JsonElement? Value) ReadEntry(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException();
        }

        string? code = null;
        JsonElement? value = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var isCode = reader.ValueTextEquals("attribute_code"u8);
            var isValue = reader.ValueTextEquals("value"u8);
            reader.Read();
            if (isCode)
            {
                code = TextConverter.ReadText(ref reader);
            }
            else if (isValue)
            {
                value = JsonElement.ParseValue(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return (code, value);
    }
}
