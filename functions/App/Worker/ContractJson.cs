using System.Text.Json;
using System.Text.Json.Serialization;
using PowerPlatformMagento.Contracts;

namespace PowerPlatformMagento.App.Worker;

/// <summary>Source-generated JSON of the contracts, equal byte by byte to what DataContractJsonSerializer writes in the plug-ins.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(Customer))]
[JsonSerializable(typeof(Return))]
[JsonSerializable(typeof(WebActivity))]
[JsonSerializable(typeof(ServiceRequest))]
[JsonSerializable(typeof(ImportResult))]
[JsonSerializable(typeof(OutboxMessage))]
[JsonSerializable(typeof(OutboxConfirmation))]
[JsonSerializable(typeof(OutboxComment))]
[JsonSerializable(typeof(OutboxReturnAnswer))]
internal sealed partial class ContractJson : JsonSerializerContext
{
    /// <summary>The context with the encoder of the contracts; the generated default would escape more.</summary>
    public static ContractJson Exact { get; } = new(new JsonSerializerOptions
    {
        // A new context does not take the options of the attribute over.
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = ContractEncoder.Instance,
    });
}
