using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace PowerPlatformMagento.Magento.Operations;

/// <summary>How writes go out whose shape is put together by hand, and how their bare answers are read.</summary>
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(JsonNode))]
internal sealed partial class WriteJson : JsonSerializerContext;
