using System.Text.Json.Serialization;

namespace PowerPlatformMagento.Benchmarks.Memory;

[JsonSerializable(typeof(MemoryReport))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class MemoryJson : JsonSerializerContext;
