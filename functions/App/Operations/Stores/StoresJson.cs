using System.Text.Json.Serialization;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Stores;

namespace PowerPlatformMagento.App.Operations.Stores;

/// <summary>JSON of the operations on stores and of the drop-down lists.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(StoreStructure))]
[JsonSerializable(typeof(ChoiceList))]
internal sealed partial class StoresJson : JsonSerializerContext;
