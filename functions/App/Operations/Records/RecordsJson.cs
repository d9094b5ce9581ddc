using System.Text.Json.Serialization;
using PowerPlatformMagento.Operations.Records;

namespace PowerPlatformMagento.App.Operations.Records;

/// <summary>JSON of what describes records.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(EntitySchema))]
internal sealed partial class RecordsJson : JsonSerializerContext;
