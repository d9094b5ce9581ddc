using System.Text.Json.Serialization;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Returns;

namespace PowerPlatformMagento.App.Operations.Returns;

/// <summary>How requests and answers about returns are read and written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Return))]
[JsonSerializable(typeof(ResultPage<Return>))]
[JsonSerializable(typeof(OperationResult))]
[JsonSerializable(typeof(ReturnAnswerRequest))]
[JsonSerializable(typeof(ReturnStatusRequest))]
[JsonSerializable(typeof(ReturnCommentRequest))]
[JsonSerializable(typeof(ReturnTrackRequest))]
internal sealed partial class ReturnsJson : JsonSerializerContext;
