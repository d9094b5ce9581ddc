using PowerPlatformMagento.Connector.Definition.Language;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Orders;

namespace PowerPlatformMagento.Connector.Definition.Areas;

/// <summary>Orders: the documents that are made of them.</summary>
internal sealed partial class OrdersArea
{
    private static void Documents(ConnectorBuilder connector)
    {
        connector.Post("ShipOrder", One + "/ship")
            .Summary("Ship an order")
            .Description("Ships an order or a part of it, with tracking numbers. A repeated call makes no second shipment; to ship the same part again, give another idempotency key.")
            .Important()
            .Path("orderId", "Order ID", OrderIdText)
            .Body<ShipOrderRequest>(body =>
            {
                body.Property(request => request.Tracks).Important();
                body.Property(request => request.NotifyCustomer).Important();
                body.Property(request => request.SourceCode).DynamicList("ListSources").Advanced();
                body.Property(request => request.ShowCommentOnStorefront).Advanced();
                body.Items(request => request.Items, Line);
                body.Items(request => request.Tracks, Track);
            })
            .Returns<OperationResult>("What became of the shipment; the ID is that of the shipment.");

        connector.Post("InvoiceOrder", One + "/invoice")
            .Summary("Invoice an order")
            .Description("Invoices an order or a part of it. A repeated call makes no second invoice; to invoice the same part again, give another idempotency key.")
            .Important()
            .Path("orderId", "Order ID", OrderIdText)
            .Body<InvoiceOrderRequest>(body =>
            {
                body.Property(request => request.NotifyCustomer).Important();
                body.Property(request => request.CaptureOnline).Important();
                body.Property(request => request.ShowCommentOnStorefront).Advanced();
                body.Items(request => request.Items, Line);
            })
            .Returns<OperationResult>("What became of the invoice; the ID is that of the invoice.");

        connector.Post("RefundOrder", One + "/refund")
            .Summary("Refund an order")
            .Description("Refunds an order or a part of it, offline or through the payment provider. A repeated call pays nothing twice; to refund the same part again, give another idempotency key.")
            .Important()
            .Path("orderId", "Order ID", OrderIdText)
            .Body<RefundOrderRequest>(body =>
            {
                body.Property(request => request.ReturnToStock).Important();
                body.Property(request => request.NotifyCustomer).Important();
                body.Property(request => request.OnlyAmounts).Advanced();
                body.Property(request => request.ShowCommentOnStorefront).Advanced();
                body.Items(request => request.Items, Line);
            })
            .Returns<OperationResult>("What became of the refund; the ID is that of the credit memo.");

        connector.Post("AddShipmentTrack", "/stores/{store}/shipments/{shipmentId}/tracks")
            .Summary("Add a tracking number to a shipment")
            .Description("Adds a parcel with its tracking number to a shipment that exists. A number that is on the shipment already is not added again.")
            .Path("shipmentId", "Shipment ID", "Magento ID of the shipment, for example 17; not the shipment number.")
            .Body<TrackInput>(Track)
            .Returns<OperationResult>("What became of the tracking number; the ID is that of the track.");
    }

    private static void Line(ObjectBuilder<OrderItemSelection> line)
    {
        line.Property(item => item.Sku).Important();
        line.Property(item => item.OrderItemId).Important();
    }

    private static void Track(ObjectBuilder<TrackInput> track)
    {
        track.Property(parcel => parcel.Number).Label("Tracking Number");
        track.Property(parcel => parcel.CarrierCode).DynamicList("ListCarriers").Important();
        track.Property(parcel => parcel.Title).Label("Carrier Title");
    }
}
