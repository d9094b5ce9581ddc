using System.Text.Json.Serialization;
using PowerPlatformMagento.Magento.Mapping.Json;

namespace PowerPlatformMagento.Magento.Operations.Customers;

/// <summary>How answers are read that only writes on customers need.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, Converters = [typeof(TextConverter)])]
[JsonSerializable(typeof(CountryWire))]
[JsonSerializable(typeof(bool))]
internal sealed partial class CustomerOperationsJson : JsonSerializerContext;
