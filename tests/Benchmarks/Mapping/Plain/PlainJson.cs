using System.Text.Json.Serialization;

namespace PowerPlatformMagento.Benchmarks.Mapping.Plain;

/// <summary>The baseline: source-generated System.Text.Json without a converter of our own.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(PlainPage))]
internal sealed partial class PlainJson : JsonSerializerContext;
