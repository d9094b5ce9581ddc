using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Connector.Definition.Tests.Contract;

/// <summary>An operation of the definition.</summary>
internal sealed record SwaggerOperation(
    string Id,
    string Verb,
    string Path,
    IReadOnlyList<SwaggerParameter> Parameters,
    JsonObject? Body,
    IReadOnlyDictionary<int, JsonObject> Responses,
    JsonObject Node,
    JsonObject Item)
{
    public bool IsWebhook => Item["x-ms-notification-content"] is not null && Verb == "POST";

    public bool IsPolling => Node["x-ms-trigger-metadata"] is not null;

    public bool IsPaged => Node["x-ms-pageable"] is not null;

    /// <summary>Ends a subscription; the only operation without a key.</summary>
    public bool IsUnsubscribe => Verb == "DELETE" && Path.StartsWith("/subscriptions/", StringComparison.Ordinal);

    public bool HasStore => Path.StartsWith("/stores/{store}", StringComparison.Ordinal);

    public IEnumerable<int> SuccessCodes => Responses.Keys.Where(code => code is >= 200 and < 300);

    /// <summary>Schema of an answer; null where it has no content.</summary>
    public JsonNode? AnswerSchema(int status) => Responses[status]["schema"];
}
