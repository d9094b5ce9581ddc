using System.Text.Json.Serialization;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Companies;

namespace PowerPlatformMagento.App.Operations.Companies;

/// <summary>How requests and answers about companies are read and written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(CompanyDetails))]
[JsonSerializable(typeof(ResultPage<CompanyDetails>))]
[JsonSerializable(typeof(CompanyCredit))]
[JsonSerializable(typeof(OperationResult))]
[JsonSerializable(typeof(CompanyStatusRequest))]
[JsonSerializable(typeof(CompanyCreditRequest))]
internal sealed partial class CompaniesJson : JsonSerializerContext;
