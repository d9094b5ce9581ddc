using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Editing.Sales;

/// <summary>Comments of orders, newest first.</summary>
internal static class OrderHistory
{
    public static void Add(JsonObject order, OrderComment comment, ChildIds ids, string now)
    {
        var entry = new JsonObject();
        if (comment.Text is not null)
        {
            entry["comment"] = comment.Text;
        }

        entry["created_at"] = now;
        entry["entity_id"] = ids.Next(StoreEntity.Orders, "status_histories");
        if (comment.EntityName is not null)
        {
            entry["entity_name"] = comment.EntityName;
        }

        entry["is_customer_notified"] = comment.IsCustomerNotified ? 1 : 0;
        entry["is_visible_on_front"] = comment.IsVisibleOnFront ? 1 : 0;
        entry["parent_id"] = order["entity_id"]!.DeepClone();
        if (comment.Status is not null)
        {
            entry["status"] = comment.Status;
        }

        if (order["status_histories"] is not JsonArray histories)
        {
            order["status_histories"] = histories = [];
        }

        histories.Insert(0, entry);
    }
}
