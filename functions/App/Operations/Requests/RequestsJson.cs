using System.Text.Json.Serialization;
using PowerPlatformMagento.Operations.Requests;

namespace PowerPlatformMagento.App.Operations.Requests;

/// <summary>JSON of requests that makers write themselves.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(SendStoreRequest))]
[JsonSerializable(typeof(StoreReply))]
internal sealed partial class RequestsJson : JsonSerializerContext;
