using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Json;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Orders;

/// <summary>Fills shipments, invoices and refunds.</summary>
internal static class DocumentRows
{
    private const int ContentsLength = 100000;
    private const int LinesLength = 1048576;

    public static Entity Of(Shipment shipment, ExternalKeys keys, FieldRules rules) =>
        new RowBuilder(ShipmentTable.Name, rules, shipment.Id)
            .Key(ShipmentTable.ExternalKey, keys.Shipment(shipment.Id), 100)
            .Code(ShipmentTable.Number, shipment.Number, 100)
            .Key(ShipmentTable.MagentoId, shipment.Id, 20)
            .Instant(ShipmentTable.ShippedOn, shipment.CreatedAt)
            .Code(ShipmentTable.SourceCode, shipment.SourceCode, 255)
            .Number(ShipmentTable.TotalQuantity, shipment.TotalQuantity)
            .Text(ShipmentTable.Carrier, DocumentText.CarriersOf(shipment.Tracks), 255)
            .Text(ShipmentTable.TrackingNumbers, DocumentText.NumbersOf(shipment.Tracks), 1000)
            .Text(ShipmentTable.Contents, DocumentText.ContentsOf(shipment.Lines), ContentsLength)
            .Key(ShipmentTable.Lines, ContractJson.Write(shipment.Lines.ToArray()), LinesLength)
            .Key(ShipmentTable.Tracks, ContractJson.Write(shipment.Tracks.ToArray()), ContentsLength)
            .Row;

    public static Entity Of(Invoice invoice, ExternalKeys keys, Guid currencyId, FieldRules rules) =>
        new RowBuilder(InvoiceTable.Name, rules, invoice.Id)
            .Key(InvoiceTable.ExternalKey, keys.Invoice(invoice.Id), 100)
            .Code(InvoiceTable.Number, invoice.Number, 100)
            .Key(InvoiceTable.MagentoId, invoice.Id, 20)
            .Word(InvoiceTable.State, invoice.State, OrderStates.OfDocument, OrderErrors.StateUnknown)
            .Instant(InvoiceTable.InvoicedOn, invoice.CreatedAt)
            .Code(InvoiceTable.TransactionId, invoice.TransactionId, 255)
            .Link(InvoiceTable.Currency, CurrencyTable.Name, currencyId)
            .Amount(InvoiceTable.Subtotal, invoice.Subtotal)
            .Amount(InvoiceTable.ShippingAmount, invoice.ShippingAmount)
            .Amount(InvoiceTable.TaxAmount, invoice.TaxAmount)
            .Amount(InvoiceTable.DiscountAmount, invoice.DiscountAmount)
            .Amount(InvoiceTable.GrandTotal, invoice.GrandTotal)
            .Number(InvoiceTable.WebsiteGrandTotal, invoice.BaseGrandTotal)
            .Text(InvoiceTable.Contents, DocumentText.ContentsOf(invoice.Lines), ContentsLength)
            .Key(InvoiceTable.Lines, ContractJson.Write(invoice.Lines.ToArray()), LinesLength)
            .Row;

    public static Entity Of(Refund refund, ExternalKeys keys, Guid currencyId, FieldRules rules) =>
        new RowBuilder(RefundTable.Name, rules, refund.Id)
            .Key(RefundTable.ExternalKey, keys.Refund(refund.Id), 100)
            .Code(RefundTable.Number, refund.Number, 100)
            .Key(RefundTable.MagentoId, refund.Id, 20)
            .Word(RefundTable.State, refund.State, OrderStates.OfDocument, OrderErrors.StateUnknown)
            .Instant(RefundTable.RefundedOn, refund.CreatedAt)
            .Code(RefundTable.MagentoInvoiceId, refund.InvoiceId, 20)
            .Link(RefundTable.Currency, CurrencyTable.Name, currencyId)
            .Amount(RefundTable.Subtotal, refund.Subtotal)
            .Amount(RefundTable.ShippingAmount, refund.ShippingAmount)
            .Amount(RefundTable.TaxAmount, refund.TaxAmount)
            .Amount(RefundTable.DiscountAmount, refund.DiscountAmount)
            .Amount(RefundTable.AdjustmentPositive, refund.AdjustmentPositive)
            .Amount(RefundTable.AdjustmentNegative, refund.AdjustmentNegative)
            .Amount(RefundTable.GrandTotal, refund.GrandTotal)
            .Number(RefundTable.WebsiteGrandTotal, refund.BaseGrandTotal)
            .Text(RefundTable.Contents, DocumentText.ContentsOf(refund.Lines), ContentsLength)
            .Key(RefundTable.Lines, ContractJson.Write(refund.Lines.ToArray()), LinesLength)
            .Row;
}
