using System.Text.Json;
using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Sandbox.Store.Schema;

/// <summary>Swagger definitions of documents, told from the documents themselves: what a member is in one of them, it is in all.</summary>
internal sealed class DocumentSchema
{
    private const string AttributeList = "framework-attribute-interface";

    private readonly JsonObject _definitions = new()
    {
        [AttributeList] = new JsonObject
        {
            ["type"] = "object",
            ["description"] = "Interface for custom attribute value.",
            ["properties"] = new JsonObject
            {
                ["attribute_code"] = new JsonObject { ["type"] = "string", ["description"] = "Attribute code" },
                ["value"] = new JsonObject { ["type"] = "string", ["description"] = "Attribute value" },
            },
        },
    };

    /// <summary>The definitions so far.</summary>
    public JsonObject Definitions => _definitions;

    /// <summary>Adds what a document shows.</summary>
    public void Add(string definition, JsonElement document)
    {
        var properties = Properties(definition + "-interface");
        foreach (var member in document.EnumerateObject())
        {
            if (!properties.ContainsKey(member.Name) || member.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
            {
                if (Schema(definition, member.Name, member.Value) is { } schema)
                {
                    properties[member.Name] = schema;
                }
            }
        }
    }

    private JsonObject? Schema(string owner, string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => Nested(owner, name, [value]),
        JsonValueKind.Array when name == "custom_attributes" => List(new JsonObject { ["$ref"] = "#/definitions/" + AttributeList }),
        JsonValueKind.Array => List(value.EnumerateArray().ToArray() is { Length: > 0 } items && items[0].ValueKind == JsonValueKind.Object
            ? Nested(owner, name, items)
            : new JsonObject { ["type"] = "string" }),
        JsonValueKind.Number => new JsonObject { ["type"] = IsWhole(name, value) ? "integer" : "number", ["description"] = Words(name) },
        JsonValueKind.True or JsonValueKind.False => new JsonObject { ["type"] = "boolean", ["description"] = Words(name) },
        JsonValueKind.String => new JsonObject { ["type"] = "string", ["description"] = Words(name) },
        _ => null,
    };

    private JsonObject Nested(string owner, string name, IEnumerable<JsonElement> documents)
    {
        var definition = $"{owner}-{name.Replace('_', '-')}";
        foreach (var document in documents.Where(document => document.ValueKind == JsonValueKind.Object))
        {
            Add(definition, document);
        }

        return new JsonObject { ["$ref"] = $"#/definitions/{definition}-interface" };
    }

    private JsonObject Properties(string definition)
    {
        if (_definitions[definition] is not JsonObject known)
        {
            known = new JsonObject { ["type"] = "object", ["description"] = Words(definition) + ".", ["properties"] = new JsonObject() };
            _definitions[definition] = known;
        }

        return known["properties"]!.AsObject();
    }

    private static JsonObject List(JsonNode items) => new() { ["type"] = "array", ["items"] = items };

    // Amounts without decimals in one document have them in the next.
    private static bool IsWhole(string name, JsonElement value) =>
        value.TryGetInt64(out _) && (name.EndsWith("_id", StringComparison.Ordinal) || name is "id" || name.StartsWith("is_", StringComparison.Ordinal) || name.EndsWith("_is_guest", StringComparison.Ordinal) || name.EndsWith("_count", StringComparison.Ordinal));

    private static string Words(string name) => char.ToUpperInvariant(name[0]) + name[1..].Replace('_', ' ');
}
