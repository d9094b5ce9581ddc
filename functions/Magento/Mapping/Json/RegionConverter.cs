using System.Text.Json;
using System.Text.Json.Serialization;
using PowerPlatformMagento.Magento.Mapping.Wire;

namespace PowerPlatformMagento.Magento.Mapping.Json;

/// <summary>Reads regions: an object on customer addresses, a text on order addresses.</summary>
internal sealed class RegionConverter : JsonConverter<RegionWire?>
{
    public override RegionWire? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            var text = TextConverter.ReadText(ref reader);
            return text is null ? null : new RegionWire(null, text);
        }

        string? code = null;
        string? name = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var isCode = reader.ValueTextEquals("region_code"u8);
            var isName = reader.ValueTextEquals("region"u8);
            reader.Read();
            if (isCode)
            {
                code = TextConverter.ReadText(ref reader);
            }
            else if (isName)
            {
                name = TextConverter.ReadText(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return new RegionWire(code, name);
    }

    public override void Write(Utf8JsonWriter writer, RegionWire? value, JsonSerializerOptions options) => writer.WriteStringValue(value?.Name);
}
