using System.Text.Json.Serialization;
using PowerPlatformMagento.Magento.Mapping.Json;
using PowerPlatformMagento.Magento.Operations.Lists;

namespace PowerPlatformMagento.Magento.Operations.Records;

/// <summary>JSON of records as the store has them, and of what describes them.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    Converters = [typeof(TextConverter), typeof(FlagConverter)])]
[JsonSerializable(typeof(ListWire<RecordAttributeWire>))]
[JsonSerializable(typeof(List<RecordAttributeWire>))]
internal sealed partial class RecordsJson : JsonSerializerContext;
