using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Rest;

namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>Writes the return of an order; generated orders have one at most, with the order's id, and it is about one piece of the first row that was shipped.</summary>
internal static class ReturnWriter
{
    /// <summary>When it was asked for, unix seconds.</summary>
    public static long RequestedAt(OrderFacts facts) => facts.DocumentAt(3);

    public static void Write(ProjectedWriter w, OrderPlan plan)
    {
        var facts = plan.Facts;
        var status = facts.ReturnStatus!;
        w.StartObject();
        w.Text("increment_id"u8, IncrementNumber.Of(plan.Store.Id, plan.Id));
        w.Number("entity_id"u8, plan.Id);
        w.Number("order_id"u8, plan.Id);
        w.Text("order_increment_id"u8, facts.IncrementId);
        w.Number("store_id"u8, plan.Store.Id);
        w.OptionalNumber("customer_id"u8, plan.Buyer.CustomerId);
        w.Date("date_requested"u8, RequestedAt(facts));
        w.OptionalText("customer_custom_email"u8, plan.Email);
        w.StartArray("items"u8);
        Item(w, plan, plan.Lines.Find(line => line.IsShippable)!, status);
        w.End();
        w.Text("status"u8, status);
        w.StartArray("comments"u8);
        Comment(w, plan, 0, "We placed your Return request.", "pending", RequestedAt(facts));
        if (status != "pending")
        {
            Comment(w, plan, 1, SystemComment(status), status, facts.UpdatedAt);
        }

        w.End();
        w.StartArray("tracks"u8);
        if (status is "received" or "processed_closed")
        {
            Track(w, plan);
        }

        w.End();
        w.End();
    }

    /// <summary>What Magento writes itself when the status becomes this one.</summary>
    public static string SystemComment(string status) => status switch
    {
        "authorized" or "partially_authorized" => "We authorized your Return request.",
        "received" or "received_on_item" => "We received your Return request.",
        "approved" or "approved_on_item" => "We approved your Return request.",
        "rejected" or "rejected_on_item" => "We rejected your Return request.",
        "denied" => "We denied your Return request.",
        "processed_closed" => "We processed and closed your Return request.",
        "closed" => "We closed your Return request.",
        _ => "We placed your Return request.",
    };

    private static void Item(ProjectedWriter w, OrderPlan plan, OrderLine line, string status)
    {
        var item = status switch { "processed_closed" => "approved", "closed" => "denied", _ => status };
        var accepted = item is "authorized" or "received" or "approved";
        w.StartObject();
        w.Number("entity_id"u8, plan.Id);
        w.Number("rma_entity_id"u8, plan.Id);
        w.Number("order_item_id"u8, line.ItemId);
        w.Number("qty_requested"u8, 1);
        Quantity(w, "qty_authorized"u8, accepted);
        Quantity(w, "qty_approved"u8, item == "approved");
        Quantity(w, "qty_returned"u8, item is "received" or "approved");
        w.Text("reason"u8, ReturnOptions.Reasons[(int)(plan.Id % ReturnOptions.Reasons.Count)].Id);
        w.Text("condition"u8, ReturnOptions.Conditions[(int)(plan.Id % ReturnOptions.Conditions.Count)].Id);
        w.Text("resolution"u8, ReturnOptions.Resolutions[plan.Facts.IsRefunded ? 1 : 0].Id);
        w.Text("status"u8, item);
        w.End();
    }

    private static void Quantity(ProjectedWriter w, ReadOnlySpan<byte> name, bool isThere)
    {
        if (isThere)
        {
            w.Number(name, 1);
        }
        else
        {
            w.Null(name);
        }
    }

    private static void Comment(ProjectedWriter w, OrderPlan plan, int number, string text, string status, long at)
    {
        w.StartObject();
        w.Text("comment"u8, text);
        w.Number("rma_entity_id"u8, plan.Id);
        w.Date("created_at"u8, at);
        w.Number("entity_id"u8, (plan.Id * 10) + number);
        w.Flag("customer_notified"u8, true);
        w.Flag("visible_on_front"u8, true);
        w.Text("status"u8, status);
        w.Flag("admin"u8, true);
        w.End();
    }

    private static void Track(ProjectedWriter w, OrderPlan plan)
    {
        w.StartObject();
        w.Number("entity_id"u8, plan.Id);
        w.Number("rma_entity_id"u8, plan.Id);
        w.Text("track_number"u8, $"RET{plan.Id:D10}");
        w.Text("carrier_title"u8, "DHL Paket");
        w.Text("carrier_code"u8, "custom");
        w.End();
    }
}
