using System.Text.Json;
using System.Text.Json.Serialization;

namespace PowerPlatformMagento.Magento.Mapping.Json;

/// <summary>Reads an object that PHP writes as <c>[]</c> when it is empty.</summary>
internal sealed class ObjectOrNothing<T> : JsonConverter<T>
    where T : class
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            return ((JsonConverter<T>)options.GetConverter(typeof(T))).Read(ref reader, typeToConvert, options);
        }

        EmptyArray.Expect(ref reader);
        return null;
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        ((JsonConverter<T>)options.GetConverter(typeof(T))).Write(writer, value, options);
}
