using System.Text.Json.Serialization;
using PowerPlatformMagento.Magento.Mapping.Json;

namespace PowerPlatformMagento.Magento.Operations.Companies;

/// <summary>How companies and their credit are read.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    Converters = [typeof(TextConverter), typeof(AmountConverter), typeof(FlagConverter), typeof(InstantConverter)])]
[JsonSerializable(typeof(CompanyDetailsWire))]
[JsonSerializable(typeof(CompanyCreditWire))]
[JsonSerializable(typeof(BookingWire))]
internal sealed partial class CompaniesJson : JsonSerializerContext;
