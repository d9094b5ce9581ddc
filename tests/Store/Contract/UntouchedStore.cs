using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing.Sales;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Contract;

/// <summary>The recorded store before anybody worked on its orders: nothing shipped, invoiced, refunded, cancelled or held, no documents.</summary>
internal static class UntouchedStore
{
    private static readonly string[] AddedToOrders =
        ["total_paid", "base_total_paid", "base_total_invoiced_cost", "adjustment_negative", "adjustment_positive", "base_adjustment_negative", "base_adjustment_positive", "hold_before_state", "hold_before_status"];

    private static readonly string[] AddedToPayments =
        ["amount_paid", "amount_refunded", "base_amount_paid", "base_amount_refunded", "shipping_captured", "base_shipping_captured", "shipping_refunded", "base_shipping_refunded"];

    public static DocumentSet Documents()
    {
        var documents = new DocumentSet();
        foreach (var order in JsonNode.Parse(Capture.Read("orders-all-no-paging.json"))!["items"]!.AsArray())
        {
            documents.Put(StoreEntity.Orders, Untouched(order!.AsObject()).ToJsonString());
        }

        documents.PutList(StoreEntity.Customers, Capture.Read("customers-search.json"));
        documents.PutList(StoreEntity.Customers, Capture.Read("customers-search-page2.json"));
        documents.PutFixedAnswer("store/storeViews", Capture.Read("store-views.json"));
        return documents;
    }

    private static JsonObject Untouched(JsonObject order)
    {
        foreach (var name in order.Select(member => member.Key).Where(name => AddedToOrders.Contains(name) || Ends(name, "_invoiced", "_refunded", "_canceled")).ToList())
        {
            order.Remove(name);
        }

        order["total_due"] = order["grand_total"]!.DeepClone();
        order["base_total_due"] = order["base_grand_total"]!.DeepClone();
        order["customer_note_notify"] = 1;
        order["status_histories"] = new JsonArray();
        Array.ForEach(AddedToPayments, name => order["payment"]!.AsObject().Remove(name));
        foreach (var item in order["items"]!.AsArray())
        {
            Untouch(item!.AsObject());
        }

        var sheet = new OrderSheet(order);
        sheet.Enter("new");
        return sheet.Finish();
    }

    private static void Untouch(JsonObject item)
    {
        foreach (var name in item.Select(member => member.Key).ToList())
        {
            if (name == "weee_tax_applied" || Ends(name, "compensation_invoiced", "compensation_refunded", "_canceled", "tax_refunded", "discount_refunded"))
            {
                item.Remove(name);
            }
            else if (Ends(name, "_invoiced", "_refunded", "_shipped"))
            {
                item[name] = 0;
            }
        }

        item["qty_canceled"] = 0;
    }

    private static bool Ends(string name, params ReadOnlySpan<string> ends)
    {
        foreach (var end in ends)
        {
            if (name.EndsWith(end, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
