using System.Text.Json.Serialization;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Coupons;

namespace PowerPlatformMagento.App.Operations.Coupons;

/// <summary>JSON of the operations on coupons.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ResultPage<Coupon>))]
[JsonSerializable(typeof(CouponRequest))]
[JsonSerializable(typeof(CouponResult))]
internal sealed partial class CouponsJson : JsonSerializerContext;
