using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PowerPlatformMagento.App.Notifications.Finding;

/// <summary>JSON of facts.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OrderFact))]
[JsonSerializable(typeof(ContentFact))]
[JsonSerializable(typeof(StockFact))]
internal sealed partial class FactJson : JsonSerializerContext
{
    /// <summary>Reads a fact; null when there is none, or one of another version, which then counts as never seen.</summary>
    public static T? Read<T>(byte[]? fact, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return fact is null ? null : JsonSerializer.Deserialize(fact, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
