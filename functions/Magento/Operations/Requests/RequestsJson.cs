using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace PowerPlatformMagento.Magento.Operations.Requests;

/// <summary>JSON of requests that makers write themselves. A name that comes twice makes an answer unreadable.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(JsonNode))]
internal sealed partial class RequestsJson : JsonSerializerContext;
