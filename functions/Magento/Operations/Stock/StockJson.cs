using System.Text.Json;
using System.Text.Json.Serialization;
using PowerPlatformMagento.Magento.Mapping.Json;
using PowerPlatformMagento.Magento.Operations.Lists;

namespace PowerPlatformMagento.Magento.Operations.Stock;

/// <summary>How stock is read and written.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    Converters = [typeof(TextConverter), typeof(AmountConverter)])]
[JsonSerializable(typeof(ListWire<SourceItemWire>))]
[JsonSerializable(typeof(SourceItemsWire))]
[JsonSerializable(typeof(StockWire))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(decimal))]
internal sealed partial class StockJson : JsonSerializerContext;
