using System.Text.Json.Serialization;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Platform;

namespace PowerPlatformMagento.App.Operations.Platform;

/// <summary>JSON of the operations about the product itself.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ConnectionStatus))]
[JsonSerializable(typeof(ReadinessOverview))]
[JsonSerializable(typeof(SyncStatus))]
[JsonSerializable(typeof(ResubmitRequest))]
[JsonSerializable(typeof(OperationResult))]
internal sealed partial class PlatformJson : JsonSerializerContext;
