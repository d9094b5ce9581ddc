using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PowerPlatformMagento.Magento.Mapping;

/// <summary>JSON of one record to its wire type.</summary>
internal static class WireReader
{
    public static T Read<T>(in ReadOnlySequence<byte> json, JsonTypeInfo<T> type)
        where T : class
    {
        if (json.IsSingleSegment)
        {
            return JsonSerializer.Deserialize(json.FirstSpan, type) ?? throw new RecordNotReadableException("record");
        }

        var reader = new Utf8JsonReader(json);
        return JsonSerializer.Deserialize(ref reader, type) ?? throw new RecordNotReadableException("record");
    }
}
