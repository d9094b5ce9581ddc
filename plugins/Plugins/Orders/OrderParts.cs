using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Orders;

/// <summary>Lines, shipments, invoices and refunds of an order as rows.</summary>
internal static class OrderParts
{
    /// <summary>All parts of an order that have rows.</summary>
    public static IReadOnlyList<ChildRows> Of(Order order, ExternalKeys keys, Guid currencyId, FieldRules rules)
    {
        ChildRows[] parts =
        [
            new(Relationships.OrderLines, OrderLineTable.Name, OrderLineTable.ExternalKey, OrderLineTable.Order, [.. order.Lines.Select((line, index) => OrderLineRows.Of(line, index + 1, keys, currencyId, rules))], OrderLineRows.Gone(rules)),
            new(Relationships.OrderShipments, ShipmentTable.Name, ShipmentTable.ExternalKey, ShipmentTable.Order, [.. order.Shipments.Select(shipment => DocumentRows.Of(shipment, keys, rules))]),
            new(Relationships.OrderInvoices, InvoiceTable.Name, InvoiceTable.ExternalKey, InvoiceTable.Order, [.. order.Invoices.Select(invoice => DocumentRows.Of(invoice, keys, currencyId, rules))]),
            new(Relationships.OrderRefunds, RefundTable.Name, RefundTable.ExternalKey, RefundTable.Order, [.. order.Refunds.Select(refund => DocumentRows.Of(refund, keys, currencyId, rules))]),
        ];
        return [.. parts.Where(part => part.Rows.Count > 0)];
    }
}
