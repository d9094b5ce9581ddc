using System.Text.Json.Serialization;
using PowerPlatformMagento.Magento.Mapping.Json;

namespace PowerPlatformMagento.Magento.Operations.Stores;

/// <summary>How the lists of websites, groups and store views are read.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    Converters = [typeof(TextConverter), typeof(AmountConverter), typeof(FlagConverter)])]
[JsonSerializable(typeof(List<ScopeWebsiteWire>))]
[JsonSerializable(typeof(List<ScopeGroupWire>))]
[JsonSerializable(typeof(List<ScopeViewWire>))]
[JsonSerializable(typeof(List<ScopeConfigWire>))]
internal sealed partial class ScopeJson : JsonSerializerContext;
