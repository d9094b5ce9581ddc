using System.Text.Json;
using System.Text.Json.Serialization;
using PowerPlatformMagento.Magento.Mapping.Json;

namespace PowerPlatformMagento.Magento.Operations.Prices;

/// <summary>How prices are read and written.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TextConverter), typeof(AmountConverter)])]
[JsonSerializable(typeof(List<BasePriceWire>))]
[JsonSerializable(typeof(List<SpecialPriceWire>))]
[JsonSerializable(typeof(List<TierPriceWire>))]
[JsonSerializable(typeof(PricesWire<BasePriceWire>))]
[JsonSerializable(typeof(PricesWire<SpecialPriceWire>))]
[JsonSerializable(typeof(PricesWire<TierPriceWire>))]
[JsonSerializable(typeof(SkusWire))]
internal sealed partial class PriceJson : JsonSerializerContext;
