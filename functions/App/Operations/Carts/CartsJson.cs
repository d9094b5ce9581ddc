using System.Text.Json.Serialization;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Carts;

namespace PowerPlatformMagento.App.Operations.Carts;

/// <summary>How answers about carts are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Cart))]
[JsonSerializable(typeof(ResultPage<Cart>))]
internal sealed partial class CartsJson : JsonSerializerContext;
