using System.Text.Json.Serialization;
using PowerPlatformMagento.Magento.Mapping.Json;

namespace PowerPlatformMagento.Magento.Operations.Carts;

/// <summary>How carts are read.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    Converters = [typeof(TextConverter), typeof(AmountConverter), typeof(FlagConverter), typeof(InstantConverter)])]
[JsonSerializable(typeof(CartWire))]
[JsonSerializable(typeof(CartTotalsWire))]
internal sealed partial class CartsJson : JsonSerializerContext;
