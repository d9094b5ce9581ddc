using System.Globalization;
using PowerPlatformMagento.Magento.Operations.Orders;
using PowerPlatformMagento.Operations.Orders;

namespace PowerPlatformMagento.App.Operations.Orders;

/// <summary>
/// Finds the rows of an order a request means, and how much of each. Pure. The store itself cuts too large quantities down and passes over rows that are not
/// of the order, without a word (Magento 2.4.7), so it is refused here.
/// </summary>
internal static class OrderLines
{
    /// <summary>Rows and quantities; none when the request names none.</summary>
    /// <exception cref="OperationException">A line is not named, not there, or less of it is open.</exception>
    public static IReadOnlyList<DocumentLine> Choose(OrderSnapshot order, DocumentKind kind, IReadOnlyList<OrderItemSelection> items)
    {
        Dictionary<string, decimal> taken = [];
        for (var index = 0; index < items.Count; index++)
        {
            Take(Rows(order, kind, items[index], $"items[{index}]"), kind, items[index].Quantity, $"items[{index}]", taken);
        }

        return [.. taken.Select(line => new DocumentLine(line.Key, line.Value))];
    }

    /// <summary>Rows a document of this kind can name: of a configurable its parent, and of a bundle in invoices and refunds the rows that carry the amounts.</summary>
    public static IEnumerable<OrderLineSnapshot> Own(OrderSnapshot order, DocumentKind kind) => order.Lines.Where(line =>
        ParentOf(order, line) is not { ProductType: "configurable" } && (kind == DocumentKind.Shipment || line.HasAmounts));

    private static List<OrderLineSnapshot> Rows(OrderSnapshot order, DocumentKind kind, OrderItemSelection item, string field)
    {
        var rows = (Given.Text(item.OrderItemId), Given.Text(item.Sku)) switch
        {
            (not null, not null) => throw OperationException.Invalid(field, "Give the orderItemId or the sku, not both."),
            ({ } id, _) => order.Lines.Where(line => line.Id == RecordId.Read(field + ".orderItemId", id)).Select(line => LineOf(order, line)).ToList(),
            (_, { } sku) => Own(order, kind).Where(line => string.Equals(line.Sku, sku, StringComparison.OrdinalIgnoreCase)).ToList(),
            _ => throw OperationException.Invalid(field, "Give the orderItemId or the sku."),
        };
        return rows.Count == 0 ? throw OperationException.Refused($"{field}: the order has no such line.")
            : kind != DocumentKind.Shipment && !rows[0].HasAmounts ? throw OperationException.Refused($"{field}: the amounts of this bundle stand on other lines.")
            : rows;
    }

    private static void Take(List<OrderLineSnapshot> rows, DocumentKind kind, decimal quantity, string field, Dictionary<string, decimal> taken)
    {
        var left = quantity;
        foreach (var row in rows)
        {
            var part = Math.Min(left, row.Open(kind) - taken.GetValueOrDefault(row.Id));
            if (part > 0)
            {
                taken[row.Id] = taken.GetValueOrDefault(row.Id) + part;
                left -= part;
            }
        }

        if (left > 0)
        {
            throw OperationException.Refused(string.Create(CultureInfo.InvariantCulture, $"{field}: {quantity - left:0.####} of {quantity:0.####} can be {Verb(kind)}."));
        }
    }

    private static OrderLineSnapshot LineOf(OrderSnapshot order, OrderLineSnapshot line) =>
        ParentOf(order, line) is { ProductType: "configurable" } parent ? parent : line;

    private static OrderLineSnapshot? ParentOf(OrderSnapshot order, OrderLineSnapshot line) =>
        line.ParentId is { } parentId ? order.Lines.FirstOrDefault(other => other.Id == parentId) : null;

    private static string Verb(DocumentKind kind) => kind switch { DocumentKind.Shipment => "shipped", DocumentKind.Invoice => "invoiced", _ => "refunded" };
}
