using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Sandbox.Store.Editing;

/// <summary>Gives the rows of a copied order ids of their own.</summary>
internal static class ItemIds
{
    private const long First = 1_000_000_000;
    private const int PerOrder = 1024;

    public static void Renumber(JsonObject order, long orderId)
    {
        var ids = new Dictionary<long, long>();
        foreach (var item in OrderRows.All(order))
        {
            var id = First + (orderId * PerOrder) + ids.Count;
            ids[item["item_id"]!.GetValue<long>()] = id;
            item["item_id"] = id;
            item["order_id"] = orderId;
            if (item["parent_item_id"] is { } parent)
            {
                item["parent_item_id"] = ids[parent.GetValue<long>()];
            }

            foreach (var name in new[] { "qty_shipped", "qty_invoiced", "qty_refunded", "qty_canceled" })
            {
                item[name] = 0;
            }
        }

        OrderRows.RepeatInAssignments(order);
    }
}
