using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Connector.Definition.Tests.Linting;

/// <summary>A definition and what stands beside it, laid out for rules.</summary>
internal sealed class LintSubject
{
    private static readonly string[] Verbs = ["get", "put", "post", "delete", "options", "head", "patch"];

    public LintSubject(JsonObject definition, JsonObject properties)
    {
        Definition = definition;
        Properties = properties["properties"]!.AsObject();
        Operations = [.. Read()];
    }

    public JsonObject Definition { get; }

    /// <summary>The object <c>properties</c> of apiProperties.json.</summary>
    public JsonObject Properties { get; }

    public IReadOnlyList<LintOperation> Operations { get; }

    public IEnumerable<JsonObject> Policies => (Properties["policyTemplateInstances"] as JsonArray ?? []).Select(policy => policy!.AsObject());

    /// <summary>The node itself or what it refers to; null where the reference leads nowhere.</summary>
    public JsonObject? Resolve(JsonNode? node) => node is JsonObject { } value && value["$ref"] is { } reference
        ? ((string)reference!).Split('/').Skip(1).Aggregate((JsonNode?)Definition, (current, key) => (current as JsonObject)?[key]) as JsonObject
        : node as JsonObject;

    /// <summary>A schema and everything below it, references followed.</summary>
    public IEnumerable<LintSchema> Walk(JsonNode? schema, string place, bool isInput) => Walk(schema, place, null, false, false, isInput, []);

    private IEnumerable<LintSchema> Walk(JsonNode? schema, string place, string? name, bool isRequired, bool isHidden, bool isInput, IReadOnlyList<JsonObject> above)
    {
        if (Resolve(schema) is not { } node || above.Contains(node))
        {
            yield break;
        }

        var hidden = isHidden || (string?)node["x-ms-visibility"] == "internal";
        yield return new LintSchema(node, place, name, isRequired, hidden, isInput, above.Count);
        var required = (node["required"] as JsonArray ?? []).Select(one => (string)one!).ToHashSet();
        IReadOnlyList<JsonObject> deeper = [.. above, node];
        foreach (var (property, child) in node["properties"] as JsonObject ?? [])
        {
            foreach (var found in Walk(child, $"{place}.{property}", property, required.Contains(property), hidden, isInput, deeper))
            {
                yield return found;
            }
        }

        foreach (var found in Walk(node["items"], place + "[]", null, false, hidden, isInput, deeper))
        {
            yield return found;
        }
    }

    private IEnumerable<LintOperation> Read()
    {
        foreach (var (path, item) in Definition["paths"]!.AsObject())
        {
            foreach (var verb in Verbs.Where(verb => item![verb] is JsonObject))
            {
                var node = item![verb]!.AsObject();
                yield return new LintOperation(
                    path,
                    verb,
                    node,
                    item.AsObject(),
                    [.. (node["parameters"] as JsonArray ?? []).Select(Resolve).OfType<JsonObject>()],
                    (node["responses"] as JsonObject ?? []).ToDictionary(response => response.Key, response => Resolve(response.Value) ?? []));
            }
        }
    }
}
