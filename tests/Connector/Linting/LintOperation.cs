using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Connector.Definition.Tests.Linting;

/// <summary>An operation with its parameters and answers, references followed.</summary>
internal sealed record LintOperation(
    string Path, string Verb, JsonObject Node, JsonObject Item, IReadOnlyList<JsonObject> Parameters, IReadOnlyDictionary<string, JsonObject> Responses)
{
    public string Id => Text("operationId");

    public string Place => Id.Length > 0 ? Id : $"{Verb} {Path}";

    public bool IsInternal => Text("x-ms-visibility") == "internal";

    public bool IsWebhook => Node["x-ms-trigger"] is not null && Verb != "get";

    public bool IsPolling => Node["x-ms-trigger"] is not null && Verb == "get";

    public bool IsTrigger => IsWebhook || IsPolling;

    public JsonObject? Body => Parameters.FirstOrDefault(parameter => (string?)parameter["in"] == "body");

    public JsonNode? Success => Responses.Where(response => response.Key.StartsWith('2')).Select(response => response.Value["schema"]).FirstOrDefault(schema => schema is not null);

    public string Text(string key) => (string?)Node[key] ?? string.Empty;
}
