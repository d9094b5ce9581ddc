using PowerPlatformMagento.Magento.Mapping.Json;

namespace PowerPlatformMagento.Magento.Mapping;

/// <summary>
/// Finds the net totals of order rows. The REST interface rewrites <c>row_total</c>, differently by version, so the reading
/// whose rows add up to the subtotal of the order is taken for the whole order.
/// </summary>
internal static class RowTotals
{
    private const decimal ToleranceOfRow = 0.01m;

    public static RowTotalSource Choose(ReadOnlySpan<RowAmounts> rows, decimal subtotal)
    {
        var best = RowTotalSource.PriceTimesQuantity;
        var smallest = decimal.MaxValue;
        for (var source = RowTotalSource.DiscountAddedBack; source <= RowTotalSource.PriceTimesQuantity; source++)
        {
            var difference = Math.Abs(Sum(rows, source) - subtotal);
            if (difference < smallest)
            {
                (best, smallest) = (source, difference);
            }
        }

        return smallest <= ToleranceOfRow * rows.Length ? best : RowTotalSource.PriceTimesQuantity;
    }

    public static decimal Of(in RowAmounts row, RowTotalSource source) => AmountConverter.Normalize(source switch
    {
        RowTotalSource.DiscountAddedBack => row.RowTotal + Math.Abs(row.Discount),
        RowTotalSource.AsSent => row.RowTotal,
        RowTotalSource.GrossLessTax => (row.PriceInclTax * row.Quantity) - row.Tax - row.Compensation,
        _ => row.Price * row.Quantity,
    });

    private static decimal Sum(ReadOnlySpan<RowAmounts> rows, RowTotalSource source)
    {
        var sum = 0m;
        foreach (ref readonly var row in rows)
        {
            sum += Of(row, source);
        }

        return sum;
    }
}
