using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Products;

namespace PowerPlatformMagento.Sandbox.Store.Inventory;

/// <summary>The stock item of the time before sources: it shows what lies at the default source and nothing else.</summary>
internal static class StockItemJson
{
    /// <summary>Every member a stock item may be sent with.</summary>
    public static readonly string[] Members =
    [
        "item_id", "product_id", "stock_id", "qty", "is_in_stock", "is_qty_decimal", "show_default_notification_message", "use_config_min_qty", "min_qty", "use_config_min_sale_qty",
        "min_sale_qty", "use_config_max_sale_qty", "max_sale_qty", "use_config_backorders", "backorders", "use_config_notify_stock_qty", "notify_stock_qty",
        "use_config_qty_increments", "qty_increments", "use_config_enable_qty_inc", "enable_qty_increments", "use_config_manage_stock", "manage_stock", "low_stock_date",
        "is_decimal_divided", "stock_status_changed_auto", "extension_attributes",
    ];

    public static JsonObject Of(IQueryableDocuments documents, long productId, string sku, string typeId)
    {
        var row = SourceItems.Of(documents, sku).FirstOrDefault(item => item.Source == SourceItems.DefaultSource);
        return new JsonObject
        {
            ["item_id"] = productId,
            ["product_id"] = productId,
            ["stock_id"] = 1,
            ["qty"] = PhpNumber.Of(row?.Quantity ?? 0),
            ["is_in_stock"] = row?.IsInStock ?? !SourceItems.HasStock(typeId),
            ["is_qty_decimal"] = false,
            ["show_default_notification_message"] = false,
            ["use_config_min_qty"] = true,
            ["min_qty"] = 0,
            ["use_config_min_sale_qty"] = 1,
            ["min_sale_qty"] = 1,
            ["use_config_max_sale_qty"] = true,
            ["max_sale_qty"] = 10000,
            ["use_config_backorders"] = true,
            ["backorders"] = 0,
            ["use_config_notify_stock_qty"] = true,
            ["notify_stock_qty"] = 1,
            ["use_config_qty_increments"] = true,
            ["qty_increments"] = 0,
            ["use_config_enable_qty_inc"] = true,
            ["enable_qty_increments"] = false,
            ["use_config_manage_stock"] = true,
            ["manage_stock"] = true,
            ["low_stock_date"] = null,
            ["is_decimal_divided"] = false,
            ["stock_status_changed_auto"] = 0,
        };
    }
}
