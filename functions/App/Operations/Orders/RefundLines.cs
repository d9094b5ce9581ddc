using PowerPlatformMagento.Magento.Operations.Orders;
using PowerPlatformMagento.Operations.Orders;

namespace PowerPlatformMagento.App.Operations.Orders;

/// <summary>Which rows a refund names. Pure.</summary>
internal static class RefundLines
{
    /// <summary>Refuses what contradicts itself.</summary>
    /// <exception cref="OperationException">It does; the fields are named.</exception>
    public static void Check(RefundOrderRequest request)
    {
        if (request.RefundOnline && Given.Text(request.InvoiceId) is null)
        {
            throw OperationException.Invalid("invoiceId", "Must be given to refund online.");
        }

        if (request is { OnlyAmounts: true, Items.Count: > 0 })
        {
            throw OperationException.Invalid("items", "Must be empty when only amounts are refunded.");
        }

        if (request.OnlyAmounts && (request.ShippingAmount ?? 0) == 0 && (request.AdjustmentPositive ?? 0) == 0)
        {
            throw OperationException.Invalid("adjustmentPositive", "This or the shippingAmount must be given when only amounts are refunded.");
        }
    }

    /// <summary>
    /// Rows and quantities. Where an invoice is refunded in part, its other rows are named with 0: one that is left out would be reckoned with in the tax. The
    /// same keeps every row out of a refund of amounts alone.
    /// </summary>
    public static IReadOnlyList<DocumentLine> Choose(OrderSnapshot order, RefundOrderRequest request)
    {
        if (request.Items.Count == 0 && !request.OnlyAmounts)
        {
            return [];
        }

        var chosen = OrderLines.Choose(order, DocumentKind.Refund, request.Items);
        return Given.Text(request.InvoiceId) is null && !request.OnlyAmounts ? chosen
            :
            [
                .. chosen,
                .. OrderLines.Own(order, DocumentKind.Refund)
                    .Where(line => line.Invoiced > 0 && chosen.All(other => other.OrderItemId != line.Id))
                    .Select(line => new DocumentLine(line.Id, 0)),
            ];
    }

    /// <summary>Rows whose goods go back to stock.</summary>
    public static IReadOnlyList<string> BackToStock(OrderSnapshot order, IReadOnlyList<DocumentLine> lines) => lines.Count > 0
        ? [.. lines.Where(line => line.Quantity > 0).Select(line => line.OrderItemId)]
        : [.. OrderLines.Own(order, DocumentKind.Refund).Where(line => line.Open(DocumentKind.Refund) > 0).Select(line => line.Id)];
}
