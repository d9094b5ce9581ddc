using System.Text.Json.Serialization;
using PowerPlatformMagento.Magento.Mapping.Json;
using PowerPlatformMagento.Magento.Operations.Lists;

namespace PowerPlatformMagento.Magento.Operations.Coupons;

/// <summary>How coupons and rules are read and written.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TextConverter), typeof(AmountConverter), typeof(FlagConverter), typeof(InstantConverter)])]
[JsonSerializable(typeof(CouponWire))]
[JsonSerializable(typeof(RuleWire))]
[JsonSerializable(typeof(ListWire<RuleWire>))]
[JsonSerializable(typeof(CouponBody))]
internal sealed partial class CouponJson : JsonSerializerContext;
