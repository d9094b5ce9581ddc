namespace PowerPlatformMagento.Sandbox.Store.Editing.Sales;

/// <summary>Pieces of a row on an invoice or a credit memo.</summary>
/// <param name="Row">Row of the order.</param>
/// <param name="Quantity">Pieces.</param>
internal sealed record PaperLine(OrderRow Row, decimal Quantity)
{
    /// <summary>Adds the rows without amounts that go with others, in the order of the order: children with their parent, parents with their children.</summary>
    public static IReadOnlyList<PaperLine> WithCompanions(OrderSheet order, IReadOnlyDictionary<long, decimal> quantities)
    {
        List<PaperLine> lines = [];
        foreach (var row in order.Rows)
        {
            var quantity = row.HasNoAmounts
                ? (row.Parent is { } parent ? [parent] : row.Children).Where(other => other.Ordered > 0).Select(other => quantities.GetValueOrDefault(other.Id) * row.Ordered / other.Ordered).DefaultIfEmpty(0).Max()
                : quantities.GetValueOrDefault(row.Id);
            if (quantity > 0)
            {
                lines.Add(new PaperLine(row, quantity));
            }
        }

        return lines;
    }
}
