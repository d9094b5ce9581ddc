using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PowerPlatformMagento.App.Notifications.Sending;

/// <summary>
/// Makes what is too large for one call fit: cuts the longest list or text to half, again and again, and says so in <c>isTruncated</c>. Every field keeps its kind, so
/// the event still fits its definition. Pure.
/// </summary>
internal static class PayloadLimit
{
    /// <summary>Largest event in bytes.</summary>
    public const int MaximumBytes = 256 * 1024;

    private const string Mark = "isTruncated";

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The event, cut where it must be.</summary>
    public static byte[] Fit(byte[] json, int maximumBytes = MaximumBytes)
    {
        if (json.Length <= maximumBytes)
        {
            return json;
        }

        var root = JsonNode.Parse(json)!.AsObject();
        root[Mark] = true;
        while (json.Length > maximumBytes && Largest(root) is { } largest)
        {
            Cut(largest);
            json = JsonSerializer.SerializeToUtf8Bytes(root, Options);
        }

        return json;
    }

    private static void Cut(JsonNode node)
    {
        if (node is JsonArray list)
        {
            list.RemoveRange(list.Count / 2, list.Count - (list.Count / 2));
            return;
        }

        var text = node.GetValue<string>();
        var half = text.Length / 2;
        node.ReplaceWith(text[..(half > 0 && char.IsHighSurrogate(text[half - 1]) ? half - 1 : half)]);
    }

    // The innermost list or text that takes most room; cutting an outer list because of one huge entry would lose its neighbours.
    private static JsonNode? Largest(JsonNode root)
    {
        JsonNode? largest = null;
        var size = 1;
        foreach (var (node, bytes) in Cuttable(root))
        {
            if (bytes > size)
            {
                (largest, size) = (node, bytes);
            }
        }

        return largest;
    }

    private static IEnumerable<(JsonNode Node, int Bytes)> Cuttable(JsonNode node)
    {
        switch (node)
        {
            case JsonObject members:
                return members.Where(member => member.Value is not null).SelectMany(member => Cuttable(member.Value!));
            case JsonArray list when list.Count > 1:
                return list.Where(entry => entry is not null).SelectMany(entry => Cuttable(entry!)).Append((list, SizeOf(list) / 2));
            case JsonArray list:
                return list.Where(entry => entry is not null).SelectMany(entry => Cuttable(entry!));
            default:
                return node.GetValueKind() == JsonValueKind.String ? [(node, Encoding.UTF8.GetByteCount(node.GetValue<string>()))] : [];
        }
    }

    private static int SizeOf(JsonArray list) => JsonSerializer.SerializeToUtf8Bytes(list, Options).Length;
}
