using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Orders;

/// <summary>The rows of one child table of an order.</summary>
/// <param name="Relationship">Schema name of the relationship to the order.</param>
/// <param name="Table">Logical name of the child table.</param>
/// <param name="KeyColumn">Column of the key.</param>
/// <param name="OrderColumn">Lookup to the order.</param>
/// <param name="Rows">The rows the message asks for.</param>
internal sealed record OrderPart(string Relationship, string Table, string KeyColumn, string OrderColumn, IReadOnlyList<Entity> Rows)
{
    /// <summary>All parts of an order that have rows.</summary>
    public static IReadOnlyList<OrderPart> Of(Order order, ExternalKeys keys, Guid currencyId)
    {
        OrderPart[] parts =
        [
            new(Relationships.OrderLines, OrderLineTable.Name, OrderLineTable.ExternalKey, OrderLineTable.Order, [.. order.Lines.Select((line, index) => OrderLineRows.Of(line, index + 1, keys, currencyId))]),
            new(Relationships.OrderShipments, ShipmentTable.Name, ShipmentTable.ExternalKey, ShipmentTable.Order, [.. order.Shipments.Select(shipment => DocumentRows.Of(shipment, keys))]),
            new(Relationships.OrderInvoices, InvoiceTable.Name, InvoiceTable.ExternalKey, InvoiceTable.Order, [.. order.Invoices.Select(invoice => DocumentRows.Of(invoice, keys, currencyId))]),
            new(Relationships.OrderRefunds, RefundTable.Name, RefundTable.ExternalKey, RefundTable.Order, [.. order.Refunds.Select(refund => DocumentRows.Of(refund, keys, currencyId))]),
        ];
        return [.. parts.Where(part => part.Rows.Count > 0)];
    }
}
