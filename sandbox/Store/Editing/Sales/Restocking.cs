using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Inventory;

namespace PowerPlatformMagento.Sandbox.Store.Editing.Sales;

/// <summary>Puts refunded goods back on the shelf they lay on by default.</summary>
internal static class Restocking
{
    /// <param name="documents">The store's data.</param>
    /// <param name="order">The order, whose rows say what was shipped.</param>
    /// <param name="memo">The credit memo.</param>
    /// <param name="rows">Rows of the order whose goods go back; of others nothing does.</param>
    public static void Do(DocumentSet documents, OrderSheet order, JsonObject memo, IReadOnlyList<long> rows)
    {
        foreach (var item in memo["items"]!.AsArray().Select(item => item!.AsObject()))
        {
            if (rows.Contains(item["order_item_id"]!.GetValue<long>()) && order.Row(item["order_item_id"]!.GetValue<long>()) is { Shipped: > 0 } row
                && SourceItems.Of(documents, row.Sku).Any(stored => stored.Source == SourceItems.DefaultSource))
            {
                SourceItems.Set(documents, row.Sku, SourceItems.DefaultSource, stored => stored with { Quantity = stored.Quantity + Amount.Of(item, "qty") });
            }
        }
    }
}
