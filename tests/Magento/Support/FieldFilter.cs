using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Magento.Tests.Support;

/// <summary>The server's <c>fields</c> filter: keeps what is named, answers an empty list to what it cannot parse.</summary>
internal static class FieldFilter
{
    public static JsonNode Apply(JsonNode answer, string fields)
    {
        var position = 0;
        var tree = Parse(fields, ref position);
        return tree is null || position != fields.Length ? new JsonArray() : Keep(answer, tree)!;
    }

    private static Dictionary<string, object?>? Parse(string text, ref int position)
    {
        var tree = new Dictionary<string, object?>();
        while (true)
        {
            var start = position;
            while (position < text.Length && (char.IsAsciiLetterOrDigit(text[position]) || text[position] == '_'))
            {
                position++;
            }

            if (position == start)
            {
                return null;
            }

            var name = text[start..position];
            tree[name] = null;
            if (position < text.Length && text[position] == '[')
            {
                position++;
                if ((tree[name] = Parse(text, ref position)) is null || position >= text.Length || text[position++] != ']')
                {
                    return null;
                }
            }

            if (position >= text.Length || text[position] != ',')
            {
                return tree;
            }

            position++;
        }
    }

    private static JsonNode? Keep(JsonNode? node, Dictionary<string, object?> tree) => node switch
    {
        JsonArray array => new JsonArray([.. array.Select(item => Keep(item, tree))]),
        JsonObject value => new JsonObject(value.Where(member => tree.ContainsKey(member.Key)).Select(member =>
            KeyValuePair.Create(member.Key, tree[member.Key] is Dictionary<string, object?> children ? Keep(member.Value, children) : member.Value?.DeepClone()))),
        _ => node?.DeepClone(),
    };
}
