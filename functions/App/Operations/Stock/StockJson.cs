using System.Text.Json.Serialization;
using PowerPlatformMagento.Operations.Bulk;
using PowerPlatformMagento.Operations.Stock;

namespace PowerPlatformMagento.App.Operations.Stock;

/// <summary>JSON of the operations on stock.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(StockList))]
[JsonSerializable(typeof(StockRequest))]
[JsonSerializable(typeof(SalableQuantity))]
[JsonSerializable(typeof(BulkResult))]
internal sealed partial class StockJson : JsonSerializerContext;
