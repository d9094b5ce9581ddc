using System.Text.Json;
using System.Text.Json.Serialization;

namespace PowerPlatformMagento.App.Observability;

/// <summary>JSON of the readiness answer.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ReadinessReport))]
internal sealed partial class ReadinessJson : JsonSerializerContext;
