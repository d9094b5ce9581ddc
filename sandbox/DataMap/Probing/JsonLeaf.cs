using System.Globalization;
using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Sandbox.DataMap.Probing;

/// <summary>A place in a JSON document that holds a value.</summary>
/// <param name="Steps">Property names and list positions from the root.</param>
internal sealed record JsonLeaf(IReadOnlyList<string> Steps)
{
    /// <summary>The field: the place without list positions.</summary>
    public string Field => FieldOf(Place);

    /// <summary>The place with list positions, e.g. <c>lines.0.sku</c>.</summary>
    public string Place => string.Join('.', Steps);

    /// <summary>A place without its list positions.</summary>
    public static string FieldOf(string place) => string.Join('.', place.Split('.').Where(step => !IsPosition(step)));

    /// <summary>All places of a document that hold a value, nulls among them.</summary>
    public static IEnumerable<JsonLeaf> Of(JsonNode? node) => Below(node, []);

    /// <summary>All places that hold an object which may be missing as a whole; not the items of lists.</summary>
    public static IEnumerable<JsonLeaf> ObjectsOf(JsonNode? node) => ObjectsBelow(node, []);

    /// <summary>The document with another value in this place.</summary>
    public JsonNode With(JsonNode document, JsonNode? value)
    {
        var copy = document.DeepClone();
        var parent = Steps.SkipLast(1).Aggregate(copy, Step);
        if (parent is JsonArray list)
        {
            list[int.Parse(Steps[^1], CultureInfo.InvariantCulture)] = value?.DeepClone();
        }
        else
        {
            parent[Steps[^1]] = value?.DeepClone();
        }

        return copy;
    }

    public JsonNode? ValueIn(JsonNode document) => Steps.Aggregate((JsonNode?)document, (node, step) => Step(node!, step));

    private static JsonNode Step(JsonNode node, string step) => node is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)]! : node[step]!;

    private static bool IsPosition(string step) => step.All(char.IsAsciiDigit);

    private static IEnumerable<JsonLeaf> Below(JsonNode? node, string[] steps) => node switch
    {
        JsonObject members => members.SelectMany(member => Below(member.Value, [.. steps, member.Key])),
        JsonArray list => list.SelectMany((item, position) => Below(item, [.. steps, position.ToString(CultureInfo.InvariantCulture)])),
        _ => [new JsonLeaf(steps)],
    };

    private static IEnumerable<JsonLeaf> ObjectsBelow(JsonNode? node, string[] steps) => node is not JsonObject members
        ? []
        : members.Where(member => member.Value is JsonObject).SelectMany(member => ObjectsBelow(member.Value, [.. steps, member.Key]).Prepend(new JsonLeaf([.. steps, member.Key])));
}
