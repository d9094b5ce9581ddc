using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Contract;

/// <summary>Documents without what differs from one run to the next: dates, and the ids of parts that were made.</summary>
internal static class Timeless
{
    private static readonly string[] Dates = ["created_at", "updated_at"];
    private static readonly string[] Made = ["items", "tracks", "comments", "status_histories"];

    public static string Of(string json)
    {
        var node = JsonNode.Parse(json)!;
        Clear(node, isMade: false);
        return node.ToJsonString();
    }

    private static void Clear(JsonNode? node, bool isMade)
    {
        if (node is JsonArray array)
        {
            foreach (var element in array)
            {
                Clear(element, isMade);
            }
        }
        else if (node is JsonObject json)
        {
            foreach (var (name, value) in json.ToList())
            {
                if (Dates.Contains(name) || (isMade && name == "entity_id"))
                {
                    json[name] = "-";
                }
                else
                {
                    Clear(value, Made.Contains(name));
                }
            }
        }
    }
}
