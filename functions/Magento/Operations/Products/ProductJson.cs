using System.Text.Json;
using System.Text.Json.Serialization;
using PowerPlatformMagento.Magento.Mapping.Json;
using PowerPlatformMagento.Magento.Operations.Lists;

namespace PowerPlatformMagento.Magento.Operations.Products;

/// <summary>How products and their attributes are read and written.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    Converters = [typeof(TextConverter), typeof(AmountConverter), typeof(FlagConverter), typeof(InstantConverter)])]
[JsonSerializable(typeof(ProductWire))]
[JsonSerializable(typeof(ListWire<ProductWire>))]
[JsonSerializable(typeof(ListWire<ProductKeyWire>))]
[JsonSerializable(typeof(ListWire<AttributeWire>))]
[JsonSerializable(typeof(List<string>))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(decimal))]
[JsonSerializable(typeof(long))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class ProductJson : JsonSerializerContext;
