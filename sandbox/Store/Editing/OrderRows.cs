using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Sandbox.Store.Editing;

/// <summary>Rows of an order document and what becomes of them in other documents.</summary>
internal static class OrderRows
{
    public static IEnumerable<JsonObject> All(JsonObject order) => (order["items"] as JsonArray ?? []).Select(item => item!.AsObject());

    public static decimal Number(JsonObject item, string name) => item[name]?.GetValue<decimal>() ?? 0;

    /// <summary>The shipping assignment holds the rows once more, children hold their parents.</summary>
    public static void RepeatInAssignments(JsonObject order)
    {
        var rows = All(order).ToDictionary(item => item["item_id"]!.GetValue<long>());
        foreach (var child in rows.Values.Where(item => item["parent_item"] is not null))
        {
            child["parent_item"] = rows[child["parent_item_id"]!.GetValue<long>()].DeepClone();
        }

        foreach (var assignment in order["extension_attributes"]?["shipping_assignments"] as JsonArray ?? [])
        {
            assignment!["items"] = order["items"]?.DeepClone();
        }
    }
}
