using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Sandbox.Store.Editing.Customers;

/// <summary>Values of attributes the merchant added.</summary>
internal static class CustomAttributeList
{
    private const string Member = "custom_attributes";

    /// <summary>Puts given values over the stored ones; empty ones take the value away, those of unknown attributes are not kept.</summary>
    public static void Merge(JsonObject document, JsonArray? given, IReadOnlySet<string> known)
    {
        if (given is null)
        {
            return;
        }

        var values = (document[Member] as JsonArray ?? []).Concat(given)
            .Select(entry => (Code: (string?)entry!["attribute_code"] ?? "", Value: entry["value"]))
            .Where(entry => known.Contains(entry.Code))
            .GroupBy(entry => entry.Code)
            .Select(entries => entries.Last())
            .Where(entry => entry.Value is not null && entry.Value.ToJsonString() is not ("\"\"" or "[]"))
            .Select(entry => (JsonNode)new JsonObject { ["attribute_code"] = entry.Code, ["value"] = entry.Value!.DeepClone() })
            .ToArray();
        document.Remove(Member);
        if (values.Length > 0)
        {
            document[Member] = new JsonArray(values);
        }
    }
}
