using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace PowerPlatformMagento.Magento.Operations.Requests;

/// <summary>JSON of requests that makers write themselves.</summary>
[JsonSerializable(typeof(JsonNode))]
internal sealed partial class RequestsJson : JsonSerializerContext;
