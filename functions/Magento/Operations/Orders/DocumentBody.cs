using System.Globalization;
using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Magento.Operations.Orders;

/// <summary>Bodies and routes of the calls that make documents. Pure.</summary>
internal static class DocumentBody
{
    /// <summary>The body. The comment is never appended to an e-mail, so what the back office notes stays there.</summary>
    public static JsonObject Of(DocumentDraft draft)
    {
        var body = new JsonObject
        {
            ["items"] = new JsonArray([.. draft.Lines.Select(Line)]),
            ["notify"] = draft.Notifies,
            ["appendComment"] = false,
            ["comment"] = new JsonObject { ["comment"] = draft.InternalComment, ["is_visible_on_front"] = 0 },
        };
        switch (draft.Kind)
        {
            case DocumentKind.Shipment:
                AddShipment(body, draft);
                break;
            case DocumentKind.Invoice:
                body["capture"] = draft.CapturesOnline;
                break;
            default:
                AddRefund(body, draft);
                break;
        }

        return body;
    }

    /// <summary>Path and route; the other ways to save documents register no quantities and move no state.</summary>
    public static (string Path, string Route) PathOf(DocumentDraft draft) => draft.Kind switch
    {
        DocumentKind.Shipment => ($"order/{draft.OrderId}/ship", "order/:id/ship"),
        DocumentKind.Invoice => ($"order/{draft.OrderId}/invoice", "order/:id/invoice"),
        _ when draft.InvoiceId is { } invoice => ($"invoice/{invoice}/refund", "invoice/:id/refund"),
        _ => ($"order/{draft.OrderId}/refund", "order/:id/refund"),
    };

    /// <summary>An id as the number Magento wants in bodies.</summary>
    public static JsonNode Id(string id) => JsonValue.Create(long.Parse(id, CultureInfo.InvariantCulture));

    private static JsonNode Line(DocumentLine line) => new JsonObject { ["order_item_id"] = Id(line.OrderItemId), ["qty"] = line.Quantity };

    private static void AddShipment(JsonObject body, DocumentDraft draft)
    {
        body["tracks"] = new JsonArray([.. draft.Tracks.Select(Track)]);
        if (draft.SourceCode is { } source)
        {
            body["arguments"] = new JsonObject { ["extension_attributes"] = new JsonObject { ["source_code"] = source } };
        }
    }

    private static JsonNode Track(TrackDraft track) =>
        new JsonObject { ["track_number"] = track.Number, ["title"] = track.Title, ["carrier_code"] = track.CarrierCode };

    private static void AddRefund(JsonObject body, DocumentDraft draft)
    {
        if (draft.InvoiceId is not null)
        {
            body["isOnline"] = draft.RefundsOnline;
        }

        var arguments = new JsonObject();
        Add(arguments, "shipping_amount", draft.ShippingAmount);
        Add(arguments, "adjustment_positive", draft.AdjustmentPositive);
        Add(arguments, "adjustment_negative", draft.AdjustmentNegative);
        if (draft.ReturnToStock.Count > 0)
        {
            arguments["extension_attributes"] = new JsonObject { ["return_to_stock_items"] = new JsonArray([.. draft.ReturnToStock.Select(Id)]) };
        }

        if (arguments.Count > 0)
        {
            body["arguments"] = arguments;
        }
    }

    private static void Add(JsonObject arguments, string name, decimal? amount)
    {
        if (amount is { } given)
        {
            arguments[name] = given;
        }
    }
}
