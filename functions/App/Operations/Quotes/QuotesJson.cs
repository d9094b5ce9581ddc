using System.Text.Json.Serialization;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Quotes;

namespace PowerPlatformMagento.App.Operations.Quotes;

/// <summary>How requests and answers about negotiations are read and written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(NegotiableQuote))]
[JsonSerializable(typeof(ResultPage<NegotiableQuote>))]
[JsonSerializable(typeof(OperationResult))]
[JsonSerializable(typeof(SendQuoteRequest))]
[JsonSerializable(typeof(DeclineQuoteRequest))]
internal sealed partial class QuotesJson : JsonSerializerContext;
