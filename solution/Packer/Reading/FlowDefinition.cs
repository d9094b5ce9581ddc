using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Packer.Reading;

/// <summary>The definition of a cloud flow as its JSON file has it.</summary>
internal sealed class FlowDefinition
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonObject properties;

    private FlowDefinition(JsonObject properties)
    {
        this.properties = properties;
        var definition = properties["definition"] as JsonObject;
        Triggers = [.. Members(definition?["triggers"]).Select(pair => new FlowAction(pair.Key, pair.Value, []))];
        Actions = [.. Below(definition?["actions"])];
    }

    /// <summary>Connections by the key the actions use.</summary>
    public IEnumerable<KeyValuePair<string, JsonObject>> Connections => Members(properties["connectionReferences"]);

    /// <summary>Parameters of the definition by name.</summary>
    public IEnumerable<KeyValuePair<string, JsonObject>> Parameters => Members(properties["definition"]?["parameters"]);

    public IReadOnlyList<FlowAction> Triggers { get; }

    /// <summary>All actions, those inside scopes, conditions and loops too.</summary>
    public IReadOnlyList<FlowAction> Actions { get; }

    /// <summary>The whole definition as text, without needless escapes, to search in.</summary>
    public string Source => properties.ToJsonString(Plain);

    /// <summary>Reads the file of a flow.</summary>
    /// <exception cref="InvalidDataException">It is not the JSON of a flow; the message says where.</exception>
    public static FlowDefinition Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return JsonNode.Parse(bytes) is JsonObject root && root["properties"] is JsonObject { } properties && properties["definition"] is JsonObject
                ? new FlowDefinition(properties)
                : throw new InvalidDataException("has no properties with a definition");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"is not JSON: {error.Message.TrimEnd('.')}", error);
        }
    }

    /// <summary>Text at a path of members; null when something on the way is missing, empty or of another kind.</summary>
    public static string? Text(JsonObject? node, params string[] path)
    {
        JsonNode? value = node;
        foreach (var part in path)
        {
            value = (value as JsonObject)?[part];
        }

        return value is JsonValue found && found.TryGetValue<string>(out var text) && text.Length > 0 ? text : null;
    }

    private static IEnumerable<KeyValuePair<string, JsonObject>> Members(JsonNode? node) =>
        (node as JsonObject ?? []).Where(pair => pair.Value is JsonObject).Select(pair => KeyValuePair.Create(pair.Key, (JsonObject)pair.Value!));

    private static IEnumerable<FlowAction> Below(JsonNode? actions)
    {
        var members = Members(actions).ToList();
        var names = members.Select(pair => pair.Key).ToHashSet();
        foreach (var (name, json) in members)
        {
            yield return new FlowAction(name, json, names);
            var nested = Members(json["cases"]).Select(pair => pair.Value["actions"])
                .Concat([json["actions"], json["else"]?["actions"], json["default"]?["actions"]]);
            foreach (var inner in nested.SelectMany(Below))
            {
                yield return inner;
            }
        }
    }
}
