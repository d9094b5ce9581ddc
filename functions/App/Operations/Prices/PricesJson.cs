using System.Text.Json.Serialization;
using PowerPlatformMagento.Operations.Bulk;
using PowerPlatformMagento.Operations.Prices;

namespace PowerPlatformMagento.App.Operations.Prices;

/// <summary>JSON of the operations on prices.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(PriceQuery))]
[JsonSerializable(typeof(PriceList))]
[JsonSerializable(typeof(BasePriceRequest))]
[JsonSerializable(typeof(TierPriceRequest))]
[JsonSerializable(typeof(SpecialPriceRequest))]
[JsonSerializable(typeof(TierPriceRemovalRequest))]
[JsonSerializable(typeof(SpecialPriceRemovalRequest))]
[JsonSerializable(typeof(BulkResult))]
internal sealed partial class PricesJson : JsonSerializerContext;
