using System.Text.Json.Serialization;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Products;
using PowerPlatformMagento.Operations.Records;

namespace PowerPlatformMagento.App.Operations.Products;

/// <summary>JSON of the operations on products.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Product))]
[JsonSerializable(typeof(ResultPage<Product>))]
[JsonSerializable(typeof(ProductRequest))]
[JsonSerializable(typeof(OperationResult))]
[JsonSerializable(typeof(EntitySchema))]
internal sealed partial class ProductsJson : JsonSerializerContext;
