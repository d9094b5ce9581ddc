using System.Text.Json.Serialization;
using PowerPlatformMagento.Magento.Mapping.Json;

namespace PowerPlatformMagento.Magento.Operations.Bulk;

/// <summary>How answers to lists are read.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    Converters = [typeof(TextConverter)])]
[JsonSerializable(typeof(List<StoreMessage>))]
internal sealed partial class BulkJson : JsonSerializerContext;
