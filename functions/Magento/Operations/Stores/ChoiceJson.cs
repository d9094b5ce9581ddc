using System.Text.Json;
using System.Text.Json.Serialization;
using PowerPlatformMagento.Magento.Mapping.Json;
using PowerPlatformMagento.Magento.Operations.Lists;

namespace PowerPlatformMagento.Magento.Operations.Stores;

/// <summary>How the lists behind drop-downs are read.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    Converters = [typeof(TextConverter), typeof(AmountConverter), typeof(FlagConverter)])]
[JsonSerializable(typeof(ListWire<ChoiceRow>))]
[JsonSerializable(typeof(List<ChoiceRow>))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class ChoiceJson : JsonSerializerContext;
