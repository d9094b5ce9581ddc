using System.Text.Json.Serialization;

namespace PowerPlatformMagento.Connector.Definition.Tests.Fixtures;

/// <summary>Reads the forgetful request as the app reads requests.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ForgetfulRequest))]
internal sealed partial class ForgetfulJson : JsonSerializerContext;
