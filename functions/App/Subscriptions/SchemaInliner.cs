using System.Text.Json;
using System.Text.Json.Nodes;

namespace PowerPlatformMagento.App.Subscriptions;

/// <summary>Makes a schema of the definition stand by itself: references are written out, labels become titles, and what depends on other operations is left open. Pure.</summary>
internal static class SchemaInliner
{
    private const string Reference = "$ref";
    private const string Label = "x-ms-summary";
    private const string Dynamic = "x-ms-dynamic-";
    private const string Properties = "properties";

    /// <summary>The schema without references.</summary>
    /// <param name="schema">A schema of the definition.</param>
    /// <param name="definitions">The schemas it may refer to; they do not refer to themselves.</param>
    public static JsonObject Inline(JsonElement schema, JsonElement definitions)
    {
        if (schema.TryGetProperty(Reference, out var reference))
        {
            return Inline(definitions.GetProperty(reference.GetString()!.Split('/')[^1]), definitions);
        }

        var inlined = new JsonObject();
        foreach (var member in schema.EnumerateObject())
        {
            if (member.Name.StartsWith(Dynamic, StringComparison.Ordinal))
            {
                inlined["additionalProperties"] = true;
                continue;
            }

            inlined[member.Name] = member switch
            {
                { Name: Properties } => new JsonObject(member.Value.EnumerateObject().Select(property => KeyValuePair.Create(property.Name, (JsonNode?)Inline(property.Value, definitions)))),
                { Value.ValueKind: JsonValueKind.Object } => Inline(member.Value, definitions),
                _ => JsonNode.Parse(member.Value.GetRawText()),
            };
        }

        if (schema.TryGetProperty(Label, out var label))
        {
            inlined["title"] = label.GetString();
        }

        return inlined;
    }
}
