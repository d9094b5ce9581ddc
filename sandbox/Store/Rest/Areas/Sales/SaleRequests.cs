using PowerPlatformMagento.Sandbox.Store.Editing.Sales;
using PowerPlatformMagento.Sandbox.Store.Rest.Body;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Sales;

/// <summary>Reads what shipments, invoices and credit memos are made from.</summary>
internal static class SaleRequests
{
    public static NewShipment Shipment(BodyObject body) => new()
    {
        Lines = Lines(body),
        Tracks = [.. body.Objects("tracks").Select(track => Track(track.Only("track_number", "title", "carrier_code", "extension_attributes")))],
        Comment = Comment(body),
        SourceCode = Arguments(body, "extension_attributes")?.Object("extension_attributes")?.Only("source_code").Text("source_code"),
    };

    public static NewInvoice Invoice(BodyObject body)
    {
        Arguments(body, "extension_attributes");
        return new NewInvoice { Lines = Lines(body), Comment = Comment(body) };
    }

    public static NewRefund Refund(BodyObject body)
    {
        var arguments = Arguments(body, "shipping_amount", "adjustment_positive", "adjustment_negative", "extension_attributes");
        return new NewRefund
        {
            Lines = Lines(body),
            Comment = Comment(body),
            ShippingAmount = arguments?.Number("shipping_amount"),
            AdjustmentPositive = arguments?.Number("adjustment_positive"),
            AdjustmentNegative = arguments?.Number("adjustment_negative"),
            IsOnline = body.Flag("isOnline") == true,
            ReturnToStock = arguments?.Object("extension_attributes")?.Only("return_to_stock_items").Integers("return_to_stock_items") ?? [],
        };
    }

    public static NewTrack Track(BodyObject track) => new(track.Text("track_number") ?? "", track.Text("title") ?? "", track.Text("carrier_code") ?? "")
    {
        Weight = track.Number("weight"),
        Quantity = track.Number("qty"),
        Description = track.Text("description"),
    };

    private static List<DocumentLine> Lines(BodyObject body) => [.. body.Objects("items").Select(item =>
    {
        item.Only("order_item_id", "qty", "extension_attributes");
        return new DocumentLine(item.Integer("order_item_id") ?? 0, item.Number("qty") ?? 0);
    })];

    /// <summary>The customer counts as told only when the comment goes with the mail.</summary>
    private static DocumentComment? Comment(BodyObject body) => body.Object("comment")?.Only("comment", "is_visible_on_front", "extension_attributes") is not { } comment
        ? null
        : new DocumentComment(comment.Text("comment") ?? "", comment.Integer("is_visible_on_front") == 1, body.Flag("notify") == true && body.Flag("appendComment") == true);

    private static BodyObject? Arguments(BodyObject body, params IEnumerable<string> known) => body.Object("arguments")?.Only(known);
}
