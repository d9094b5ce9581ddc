using System.Text.Json.Serialization;

namespace PowerPlatformMagento.App.Contents;

/// <summary>Strict reading of what stores send with its content.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(SentServiceRequest))]
[JsonSerializable(typeof(SentWebActivity))]
internal sealed partial class ContentJson : JsonSerializerContext;
