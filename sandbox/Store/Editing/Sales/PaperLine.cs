namespace PowerPlatformMagento.Sandbox.Store.Editing.Sales;

/// <summary>Pieces of a row on an invoice or a credit memo.</summary>
/// <param name="Row">Row of the order.</param>
/// <param name="Quantity">Pieces.</param>
internal sealed record PaperLine(OrderRow Row, decimal Quantity)
{
    /// <summary>
    /// Adds the rows without amounts that go with others, in the order of the order: children with their parent, parents with their children. A parent is as far as the farthest of its children.
    /// </summary>
    /// <param name="order">The order.</param>
    /// <param name="quantities">Pieces of the rows with amounts.</param>
    /// <param name="done">Pieces earlier documents had of a row.</param>
    public static IReadOnlyList<PaperLine> WithCompanions(OrderSheet order, IReadOnlyDictionary<long, decimal> quantities, Func<OrderRow, decimal> done)
    {
        List<PaperLine> lines = [];
        foreach (var row in order.Rows)
        {
            var quantity = quantities.GetValueOrDefault(row.Id);
            var others = !row.HasNoAmounts ? [] : row.Parent is { } parent ? [parent] : row.Children;
            var moving = others.Where(other => other.Ordered > 0 && quantities.GetValueOrDefault(other.Id) > 0).ToList();
            if (moving.Count > 0)
            {
                quantity = moving.Max(other => (done(other) + quantities[other.Id]) * row.Ordered / other.Ordered) - done(row);
            }

            if (quantity > 0)
            {
                lines.Add(new PaperLine(row, quantity));
            }
        }

        return lines;
    }
}
