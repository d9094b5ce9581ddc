using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Sandbox.Store.Editing;

/// <summary>Amounts that invoices, credit memos and cancellations take over from the order.</summary>
internal static class OrderMoney
{
    private static readonly string[] Amounts =
    [
        "base_discount_amount", "base_grand_total", "base_discount_tax_compensation_amount", "base_shipping_amount", "base_shipping_incl_tax", "base_shipping_tax_amount",
        "base_subtotal", "base_subtotal_incl_tax", "base_tax_amount", "base_to_global_rate", "base_to_order_rate", "discount_amount", "global_currency_code", "grand_total",
        "discount_tax_compensation_amount", "shipping_amount", "shipping_incl_tax", "shipping_tax_amount", "store_currency_code", "subtotal", "subtotal_incl_tax", "tax_amount",
    ];

    private static readonly string[] RowAmounts =
        ["base_price", "base_price_incl_tax", "base_tax_amount", "name", "price", "price_incl_tax", "product_id", "sku", "tax_amount"];

    /// <summary>Makes an invoice or a credit memo of the whole order and books it in the order.</summary>
    public static JsonObject Invoice(JsonObject order, JsonObject document, bool refund)
    {
        foreach (var name in Amounts.Where(name => order[name] is not null))
        {
            document[name] = order[name]!.DeepClone();
        }

        document["state"] = 2;
        var rows = new JsonArray();
        foreach (var item in OrderRows.All(order))
        {
            rows.Add(Row(item, document));
            item[refund ? "qty_refunded" : "qty_invoiced"] = item["qty_ordered"]!.DeepClone();
        }

        document["items"] = rows;
        document["comments"] = new JsonArray();
        Book(order, refund);
        return document;
    }

    public static void Cancel(JsonObject order)
    {
        foreach (var prefix in new[] { "", "base_" })
        {
            order[$"{prefix}subtotal_canceled"] = order[$"{prefix}subtotal"]!.DeepClone();
            order[$"{prefix}tax_canceled"] = order[$"{prefix}tax_amount"]!.DeepClone();
            order[$"{prefix}shipping_canceled"] = order[$"{prefix}shipping_amount"]!.DeepClone();
            order[$"{prefix}total_canceled"] = order[$"{prefix}grand_total"]!.DeepClone();
        }
    }

    private static JsonObject Row(JsonObject item, JsonObject document)
    {
        var row = new JsonObject();
        foreach (var name in RowAmounts.Where(name => item[name] is not null))
        {
            row[name] = item[name]!.DeepClone();
        }

        row["entity_id"] = item["item_id"]!.DeepClone();
        row["parent_id"] = document["entity_id"]!.DeepClone();
        row["row_total"] = OrderRows.Number(item, "row_total") + OrderRows.Number(item, "discount_amount");
        row["base_row_total"] = OrderRows.Number(item, "base_row_total") + OrderRows.Number(item, "base_discount_amount");
        row["order_item_id"] = item["item_id"]!.DeepClone();
        row["qty"] = item["qty_ordered"]!.DeepClone();
        return row;
    }

    private static void Book(JsonObject order, bool refund)
    {
        string[] totals = refund ? ["total_refunded", "total_offline_refunded"] : ["total_invoiced", "total_paid"];
        foreach (var prefix in new[] { "", "base_" })
        {
            foreach (var total in totals)
            {
                order[prefix + total] = order[$"{prefix}grand_total"]!.DeepClone();
            }

            order[$"{prefix}total_due"] = 0;
        }

        if (order["payment"] is JsonObject payment)
        {
            payment[refund ? "amount_refunded" : "amount_paid"] = order["grand_total"]!.DeepClone();
            payment[refund ? "base_amount_refunded" : "base_amount_paid"] = order["base_grand_total"]!.DeepClone();
        }
    }
}
