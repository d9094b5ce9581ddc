using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Sandbox.Store.Editing.Sales;

/// <summary>What a refund of one invoice may give back at most.</summary>
/// <param name="InvoiceId">The invoice.</param>
/// <param name="Quantities">Pieces by row of the order.</param>
/// <param name="BaseShipping">Shipping, in the base currency.</param>
internal sealed record InvoiceLimits(long InvoiceId, IReadOnlyDictionary<long, decimal> Quantities, decimal BaseShipping)
{
    /// <param name="invoice">The invoice.</param>
    /// <param name="memos">All credit memos of the order.</param>
    public static InvoiceLimits Of(JsonObject invoice, IEnumerable<JsonObject> memos)
    {
        var id = invoice["entity_id"]!.GetValue<long>();
        var earlier = memos.Where(memo => memo["invoice_id"] is { } of && of.GetValue<long>() == id).SelectMany(Rows).ToLookup(row => row.Id, row => row.Quantity);
        return new InvoiceLimits(id, Rows(invoice).ToDictionary(row => row.Id, row => row.Quantity - earlier[row.Id].Sum()), Amount.Of(invoice, "base_shipping_amount"));
    }

    private static IEnumerable<(long Id, decimal Quantity)> Rows(JsonObject document) =>
        document["items"]!.AsArray().Select(row => (row!["order_item_id"]!.GetValue<long>(), Amount.Of(row.AsObject(), "qty")));
}
