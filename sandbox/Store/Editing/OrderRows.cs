using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Sandbox.Store.Editing;

/// <summary>Rows of an order document and what becomes of them in other documents.</summary>
internal static class OrderRows
{
    private static readonly string[] Inherited = ["billing_address_id", "customer_id", "store_id", "order_currency_code", "base_currency_code"];

    public static IEnumerable<JsonObject> All(JsonObject order) => (order["items"] as JsonArray ?? []).Select(item => item!.AsObject());

    /// <summary>Rows that are shipped themselves and have something left.</summary>
    public static IEnumerable<JsonObject> Shippable(JsonObject order) => All(order)
        .Where(item => item["parent_item_id"] is null && item["is_virtual"]?.GetValue<int>() != 1 && Open(item, "qty_shipped") > 0).ToList();

    public static decimal Number(JsonObject item, string name) => item[name]?.GetValue<decimal>() ?? 0;

    public static decimal Open(JsonObject item, string done) => Number(item, "qty_ordered") - Number(item, done) - Number(item, "qty_canceled");

    public static JsonObject Shipped(JsonObject item, long parentId, decimal quantity) => new()
    {
        ["entity_id"] = item["item_id"]!.DeepClone(),
        ["name"] = item["name"]!.DeepClone(),
        ["parent_id"] = parentId,
        ["price"] = item["price"]!.DeepClone(),
        ["product_id"] = item["product_id"]!.DeepClone(),
        ["sku"] = item["sku"]!.DeepClone(),
        ["weight"] = Number(item, "weight"),
        ["order_item_id"] = item["item_id"]!.DeepClone(),
        ["qty"] = quantity,
    };

    /// <summary>The start of a shipment, invoice or credit memo.</summary>
    public static JsonObject Document(JsonObject order, long id, string now)
    {
        var document = new JsonObject();
        foreach (var name in Inherited.Where(name => order[name] is not null))
        {
            document[name] = order[name]!.DeepClone();
        }

        document["created_at"] = now;
        document["entity_id"] = id;
        document["increment_id"] = $"{id:D9}";
        document["order_id"] = order["entity_id"]!.DeepClone();
        document["updated_at"] = now;
        return document;
    }

    /// <summary>Complete when nothing is left to ship or to invoice, else processing.</summary>
    public static string StateAfter(JsonObject order) =>
        !Shippable(order).Any() && All(order).All(item => Open(item, "qty_invoiced") <= 0) ? "complete" : "processing";

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
