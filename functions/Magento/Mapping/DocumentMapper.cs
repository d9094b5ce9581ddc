using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento.Mapping.Wire;

namespace PowerPlatformMagento.Magento.Mapping;

/// <summary>Invoices and credit memos.</summary>
internal static class DocumentMapper
{
    public static Invoice Invoice(InvoiceWire invoice, OrderRows rows) => new()
    {
        Id = Needed.Id(invoice.EntityId, "invoice.entity_id"),
        Number = Needed.Text(invoice.IncrementId, "invoice.increment_id"),
        State = State(invoice.State, DocumentState.Paid, "invoice.state"),
        CreatedAt = Needed.Instant(invoice.CreatedAt, "invoice.created_at"),
        TransactionId = Optional.Text(invoice.TransactionId),
        Subtotal = invoice.Subtotal,
        ShippingAmount = invoice.ShippingAmount,
        TaxAmount = invoice.TaxAmount,
        DiscountAmount = Math.Abs(invoice.DiscountAmount),
        GrandTotal = invoice.GrandTotal,
        BaseGrandTotal = invoice.BaseGrandTotal,
        Lines = Lines(invoice.Items, rows),
    };

    public static Refund Refund(CreditMemoWire memo, OrderRows rows) => new()
    {
        Id = Needed.Id(memo.EntityId, "creditmemo.entity_id"),
        Number = Needed.Text(memo.IncrementId, "creditmemo.increment_id"),
        State = State(memo.State, DocumentState.Refunded, "creditmemo.state"),
        CreatedAt = Needed.Instant(memo.CreatedAt, "creditmemo.created_at"),
        InvoiceId = Optional.Id(memo.InvoiceId),
        Subtotal = memo.Subtotal,
        ShippingAmount = memo.ShippingAmount,
        TaxAmount = memo.TaxAmount,
        DiscountAmount = Math.Abs(memo.DiscountAmount),
        AdjustmentPositive = memo.AdjustmentPositive,
        AdjustmentNegative = Math.Abs(memo.AdjustmentNegative),
        GrandTotal = memo.GrandTotal,
        BaseGrandTotal = memo.BaseGrandTotal,
        Lines = Lines(memo.Items, rows),
    };

    private static string State(string? state, string settled, string field) => state switch
    {
        null or "" or "1" => DocumentState.Open,
        "2" => settled,
        "3" => DocumentState.Canceled,
        _ => throw new RecordNotReadableException(field),
    };

    private static List<DocumentLine> Lines(List<DocumentItemWire?>? items, OrderRows rows)
    {
        var lines = new List<DocumentLine>(items?.Count ?? 0);
        foreach (var item in items ?? [])
        {
            if (item is not null && !DocumentRows.IsDouble(items!, item.OrderItemId, rows, other => other.OrderItemId))
            {
                lines.Add(new DocumentLine
                {
                    Id = Needed.Id(item.EntityId, "items.entity_id"),
                    OrderLineId = rows.LineIdOf(Needed.Id(item.OrderItemId, "items.order_item_id")),
                    Sku = Optional.Text(item.Sku),
                    Quantity = item.Qty,
                    RowTotal = item.RowTotal,
                    TaxAmount = item.TaxAmount,
                    DiscountAmount = Math.Abs(item.DiscountAmount),
                });
            }
        }

        return lines;
    }
}
