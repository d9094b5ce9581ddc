using System.Text.Json;
using System.Text.Json.Serialization;

namespace PowerPlatformMagento.Magento.Mapping.Json;

/// <summary>Reads flags: true and false, 0 and 1, the same as texts, null for no.</summary>
internal sealed class FlagConverter : JsonConverter<bool>
{
    public override bool HandleNull => true;

    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False or JsonTokenType.Null => false,
        JsonTokenType.Number when reader.TryGetDecimal(out var number) => number != 0,
        JsonTokenType.String => Parse(reader.GetString()!),
        _ => throw new JsonException(),
    };

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);

    private static bool Parse(string text) => text switch
    {
        "1" or "true" or "yes" => true,
        "0" or "false" or "no" or "" => false,
        _ => throw new JsonException(),
    };
}
