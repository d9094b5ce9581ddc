using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Editing.Sales;

/// <summary>Parts that shipments, invoices and credit memos have in common.</summary>
internal static class PaperWriter
{
    private static readonly string[] Money =
    [
        "base_currency_code", "base_to_global_rate", "base_to_order_rate", "global_currency_code", "order_currency_code", "store_currency_code", "store_to_base_rate",
        "store_to_order_rate",
    ];

    /// <summary>What every document of an order starts with.</summary>
    public static JsonObject Start(OrderSheet order, long id, string now)
    {
        var document = new JsonObject
        {
            ["created_at"] = now,
            ["entity_id"] = id,
            ["increment_id"] = IncrementNumber.Of(order.StoreViewId, id),
            ["order_id"] = order.Id,
            ["updated_at"] = now,
        };
        Copy(order.Json, document, "billing_address_id", "store_id");
        if (order.Json["extension_attributes"]?["shipping_assignments"]?[0]?["shipping"]?["address"]?["entity_id"] is { } address)
        {
            document["shipping_address_id"] = address.DeepClone();
        }

        return document;
    }

    public static void CopyMoney(OrderSheet order, JsonObject document) => Copy(order.Json, document, Money);

    public static void Copy(JsonObject from, JsonObject to, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (from[name] is { } value)
            {
                to[name] = value.DeepClone();
            }
        }
    }

    public static JsonArray Comments(DocumentComment? comment, long parent, StoreEntity collection, ChildIds ids, string now) =>
        comment is null ? [] : [Comment(comment, parent, ids.Next(collection, "comments"), now)];

    public static JsonObject Comment(DocumentComment comment, long parent, long id, string now) => new()
    {
        ["is_customer_notified"] = comment.IsCustomerNotified ? 1 : 0,
        ["parent_id"] = parent,
        ["comment"] = comment.Text,
        ["is_visible_on_front"] = comment.IsVisibleOnFront ? 1 : 0,
        ["created_at"] = now,
        ["entity_id"] = id,
    };

    /// <summary>A row of an invoice or a credit memo; rows without amounts have no amounts.</summary>
    public static JsonObject Line(PaperLine line, long parent, long id, Func<string, RowPart> part)
    {
        var from = line.Row.Json;
        var row = new JsonObject
        {
            ["entity_id"] = id,
            ["parent_id"] = parent,
            ["order_item_id"] = line.Row.Id,
            ["qty"] = PhpNumber.Of(line.Quantity),
        };
        Copy(from, row, "base_cost", "base_price", "name", "price", "product_id", "sku");
        if (line.Row.HasNoAmounts)
        {
            return row;
        }

        Copy(from, row, "base_price_incl_tax", "price_incl_tax");
        foreach (var prefix in Amount.Prefixes)
        {
            var amounts = part(prefix);
            Amount.Set(row, $"{prefix}row_total", amounts.Net);
            Amount.Set(row, $"{prefix}row_total_incl_tax", amounts.Gross);
            Amount.Set(row, $"{prefix}tax_amount", amounts.Tax);
            Amount.Set(row, $"{prefix}discount_tax_compensation_amount", amounts.HiddenTax);
            if (amounts.Discount != 0)
            {
                Amount.Set(row, $"{prefix}discount_amount", amounts.Discount);
            }
        }

        return row;
    }

    /// <summary>Brings a document into the order Magento prints.</summary>
    public static JsonObject Finish(JsonObject document, string kind)
    {
        foreach (var row in document["items"]!.AsArray())
        {
            if (kind != "shipment")
            {
                MemberOrder.Sort(row!.AsObject(), $"{kind}_item");
            }
        }

        return MemberOrder.Sort(document, kind);
    }
}
