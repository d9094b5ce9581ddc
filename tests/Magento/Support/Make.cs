using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Magento.Tests.Support;

/// <summary>Valid documents of a store; tests change what they are about.</summary>
internal static class Make
{
    public static JsonObject Order(int id) => new()
    {
        ["entity_id"] = id,
        ["increment_id"] = $"{id:D9}",
        ["store_id"] = 1,
        ["state"] = "complete",
        ["status"] = "complete",
        ["created_at"] = "2026-11-23 04:00:00",
        ["updated_at"] = "2026-11-23 04:00:00",
        ["customer_is_guest"] = 1,
        ["customer_email"] = $"buyer{id}@example.com",
        ["order_currency_code"] = "EUR",
        ["base_currency_code"] = "EUR",
        ["subtotal"] = 10,
        ["base_subtotal"] = 10,
        ["grand_total"] = 11.9,
        ["total_invoiced"] = 11.9,
        ["total_refunded"] = 11.9,
        ["items"] = new JsonArray(Row(1, 10, 1)),
        ["payment"] = new JsonObject { ["method"] = "checkmo" },
        ["billing_address"] = new JsonObject { ["firstname"] = "Eva", ["lastname"] = "Muster", ["city"] = "Wien", ["street"] = new JsonArray("Graben 1") },
    };

    public static JsonObject Row(int id, decimal rowTotal, decimal quantity, string type = "simple", int? parent = null) => new()
    {
        ["item_id"] = id,
        ["parent_item_id"] = parent,
        ["sku"] = $"SKU-{id}",
        ["name"] = $"Product {id}",
        ["product_id"] = 100 + id,
        ["product_type"] = type,
        ["qty_ordered"] = quantity,
        ["qty_shipped"] = quantity,
        ["price"] = quantity == 0 ? 0 : rowTotal / quantity,
        ["base_price"] = quantity == 0 ? 0 : rowTotal / quantity,
        ["price_incl_tax"] = quantity == 0 ? 0 : rowTotal / quantity,
        ["row_total"] = rowTotal,
        ["base_row_total"] = rowTotal,
        ["updated_at"] = "2026-11-23 04:00:00",
    };

    /// <summary>A return of the first row of an order, as Adobe Commerce answers it.</summary>
    public static JsonObject Return(int id, int orderId, string status = "pending") => new()
    {
        ["increment_id"] = $"{id:D9}",
        ["entity_id"] = id,
        ["order_id"] = orderId,
        ["order_increment_id"] = $"{orderId:D9}",
        ["store_id"] = 1,
        ["customer_id"] = 87,
        ["date_requested"] = "2026-11-23 04:00:00",
        ["customer_custom_email"] = null,
        ["items"] = new JsonArray(new JsonObject
        {
            ["entity_id"] = id * 10,
            ["rma_entity_id"] = id,
            ["order_item_id"] = 1,
            ["qty_requested"] = 2,
            ["qty_authorized"] = 1,
            ["qty_approved"] = null,
            ["qty_returned"] = null,
            ["reason"] = "17",
            ["condition"] = "22",
            ["resolution"] = "13",
            ["status"] = status,
        }),
        ["status"] = status,
        ["comments"] = new JsonArray(new JsonObject
        {
            ["comment"] = "We placed your Return request.",
            ["rma_entity_id"] = id,
            ["created_at"] = "2026-11-23 04:00:01",
            ["entity_id"] = id,
            ["customer_notified"] = true,
            ["visible_on_front"] = true,
            ["status"] = "pending",
            ["admin"] = true,
        }),
        ["tracks"] = new JsonArray(),
    };

    /// <summary>A shipment, invoice or credit memo.</summary>
    public static JsonObject Document(int id, int orderId) => new()
    {
        ["entity_id"] = id,
        ["increment_id"] = $"{id:D9}",
        ["order_id"] = orderId,
        ["state"] = 2,
        ["created_at"] = "2026-11-23 04:00:00",
        ["updated_at"] = "2026-11-23 04:00:00",
        ["grand_total"] = 11.9,
        ["items"] = new JsonArray(new JsonObject { ["entity_id"] = id, ["order_item_id"] = 1, ["sku"] = "SKU-1", ["qty"] = 1, ["row_total"] = 10 }),
        ["tracks"] = new JsonArray(),
    };
}
