using System.Text.Json;

namespace PowerPlatformMagento.Sandbox.Store.Inventory;

/// <summary>The pieces of an order that are neither shipped nor given up.</summary>
internal static class OpenPieces
{
    private static readonly string[] Done = ["complete", "closed", "canceled"];

    /// <summary>SKUs of products that lie in a warehouse, with the pieces an order still reserves.</summary>
    public static IReadOnlyList<(string Sku, decimal Quantity)> Of(JsonElement order)
    {
        if (!order.TryGetProperty("items", out var items) || items.ValueKind != JsonValueKind.Array || Done.Contains(Text(order, "state")))
        {
            return [];
        }

        var rows = items.EnumerateArray().Where(row => row.ValueKind == JsonValueKind.Object).ToList();
        return [.. rows.SelectMany(row => Pieces(row, rows)).Where(piece => piece.Quantity > 0)];
    }

    // A configurable row carries the SKU of its child; a bundle row stands for its parts.
    private static IEnumerable<(string Sku, decimal Quantity)> Pieces(JsonElement row, List<JsonElement> rows)
    {
        var type = Text(row, "product_type");
        if (Number(row, "parent_item_id") is not 0 and var parentId)
        {
            var parent = rows.Find(candidate => Number(candidate, "item_id") == parentId);
            return parent.ValueKind == JsonValueKind.Object && Text(parent, "product_type") == "bundle" ? [(Text(row, "sku") ?? "", Open(parent) * Share(row, parent))] : [];
        }

        return type == "bundle" ? [] : [(Text(row, "sku") ?? "", Open(row))];
    }

    private static decimal Open(JsonElement row)
    {
        var left = Number(row, "is_virtual") == 1 ? Number(row, "qty_invoiced") : Number(row, "qty_shipped");
        var refundedUnshipped = Math.Max(0, Number(row, "qty_refunded") - left);
        return Math.Max(0, Number(row, "qty_ordered") - Number(row, "qty_canceled") - left - refundedUnshipped);
    }

    private static decimal Share(JsonElement part, JsonElement bundle) => Number(bundle, "qty_ordered") is > 0 and var bundles ? Number(part, "qty_ordered") / bundles : 0;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static decimal Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDecimal() : 0;
}
