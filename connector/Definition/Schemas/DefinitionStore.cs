using System.Text.Json.Nodes;
using PowerPlatformMagento.Connector.Definition.Model;

namespace PowerPlatformMagento.Connector.Definition.Schemas;

/// <summary>
/// The shared schemas of a definition. A record that is filled in or sent as an event otherwise than it is answered stands there twice. Answers come first,
/// so that theirs are the plain names.
/// </summary>
internal sealed class DefinitionStore
{
    private readonly SortedDictionary<string, (Type Type, JsonObject Schema, Direction Direction)> schemas = new(StringComparer.Ordinal);

    public IEnumerable<(string Name, JsonObject Schema)> All => schemas.Select(schema => (schema.Key, schema.Value.Schema));

    public JsonObject Refer(Type type, JsonObject schema, Direction direction)
    {
        var name = NameOf(type);
        if (schemas.TryGetValue(name, out var known) && known.Direction != direction && known.Type == type && !JsonNode.DeepEquals(known.Schema, schema))
        {
            name += direction == Direction.Input ? "Input" : "InEvent";
        }

        if (!schemas.TryAdd(name, (type, schema, direction)))
        {
            Texts.Must(schemas[name].Type == type, name, $"both {type.FullName} and {schemas[name].Type.FullName} want this name");
            Texts.Must(JsonNode.DeepEquals(schemas[name].Schema, schema), name, "two operations declare different details for this record; declare the same, or use two records");
        }

        return new JsonObject { ["$ref"] = "#/definitions/" + name };
    }

    private static string NameOf(Type type) => type.IsGenericType
        ? string.Concat(type.GetGenericArguments().Select(NameOf)) + type.Name.Split('`')[0].Replace("Result", string.Empty, StringComparison.Ordinal)
        : type.Name;
}
