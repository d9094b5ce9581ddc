using System.Text.Json;

namespace PowerPlatformMagento.Magento.Mapping.Json;

/// <summary>PHP's way to write an object or text that holds nothing.</summary>
internal static class EmptyArray
{
    /// <summary>Reads past <c>[]</c>; anything else is not readable.</summary>
    public static void Expect(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray || !reader.Read() || reader.TokenType != JsonTokenType.EndArray)
        {
            throw new JsonException();
        }
    }
}
