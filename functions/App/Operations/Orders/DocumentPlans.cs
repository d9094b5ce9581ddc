using PowerPlatformMagento.Magento.Operations.Orders;
using PowerPlatformMagento.Operations.Orders;

namespace PowerPlatformMagento.App.Operations.Orders;

/// <summary>Turns requests into plans. Pure.</summary>
internal static class DocumentPlans
{
    private const string AnyCarrier = "custom";

    /// <summary>A shipment.</summary>
    public static DocumentPlan Ship(string orderId, ShipOrderRequest request) => new(
        orderId,
        DocumentKind.Shipment,
        PieceOfWork.Of("ShipOrder", orderId, request, OrdersJson.Default.ShipOrderRequest),
        Given.Text(request.Comment),
        request.ShowCommentOnStorefront,
        (order, comment) => new DocumentDraft
        {
            Kind = DocumentKind.Shipment,
            OrderId = orderId,
            InternalComment = comment,
            Lines = OrderLines.Choose(order, DocumentKind.Shipment, request.Items),
            Tracks = [.. request.Tracks.Select(Track)],
            SourceCode = Given.Text(request.SourceCode),
            Notifies = request.NotifyCustomer,
        });

    /// <summary>An invoice.</summary>
    public static DocumentPlan Invoice(string orderId, InvoiceOrderRequest request) => new(
        orderId,
        DocumentKind.Invoice,
        PieceOfWork.Of("InvoiceOrder", orderId, request, OrdersJson.Default.InvoiceOrderRequest),
        Given.Text(request.Comment),
        request.ShowCommentOnStorefront,
        (order, comment) => new DocumentDraft
        {
            Kind = DocumentKind.Invoice,
            OrderId = orderId,
            InternalComment = comment,
            Lines = OrderLines.Choose(order, DocumentKind.Invoice, request.Items),
            CapturesOnline = request.CaptureOnline,
            Notifies = request.NotifyCustomer,
        });

    /// <summary>A refund.</summary>
    /// <exception cref="OperationException">The request contradicts itself.</exception>
    public static DocumentPlan Refund(string orderId, RefundOrderRequest request)
    {
        RefundLines.Check(request);
        var invoiceId = Given.Text(request.InvoiceId) is { } given ? RecordId.Read("invoiceId", given) : null;
        return new DocumentPlan(
            orderId,
            DocumentKind.Refund,
            PieceOfWork.Of("RefundOrder", orderId, request, OrdersJson.Default.RefundOrderRequest),
            Given.Text(request.Comment),
            request.ShowCommentOnStorefront,
            (order, comment) =>
            {
                var lines = RefundLines.Choose(order, request);
                return new DocumentDraft
                {
                    Kind = DocumentKind.Refund,
                    OrderId = orderId,
                    InternalComment = comment,
                    Lines = lines,
                    InvoiceId = invoiceId,
                    RefundsOnline = request.RefundOnline,
                    ShippingAmount = request.ShippingAmount ?? (lines.Count > 0 ? 0 : null),
                    AdjustmentPositive = request.AdjustmentPositive,
                    AdjustmentNegative = request.AdjustmentNegative,
                    ReturnToStock = request.ReturnToStock ? RefundLines.BackToStock(order, lines) : [],
                    Notifies = request.NotifyCustomer,
                };
            })
        {
            InvoiceId = invoiceId,
        };
    }

    /// <summary>A parcel; without a carrier of the store it gets the one that takes any title.</summary>
    public static TrackDraft Track(TrackInput track) =>
        new(Given.Text(track.CarrierCode) ?? AnyCarrier, Given.Text(track.Title) ?? Given.Text(track.CarrierCode) ?? AnyCarrier, track.Number.Trim());
}
