namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>Totals of an order, an invoice or a credit memo.</summary>
internal readonly record struct OrderTotals(
    Pair Subtotal, Pair SubtotalGross, Pair Discount, Pair Compensation, Pair Shipping, Pair ShippingGross, Pair Tax, Pair Grand)
{
    public Pair ShippingTax => ShippingGross - Shipping;

    /// <summary>Adds rows up; the grand total is subtotal + shipping + tax - discount + compensation.</summary>
    public static OrderTotals Of(IReadOnlyList<OrderLine> lines, Func<OrderLine, int> quantity, Pair shippingGross, int taxPermille)
    {
        var (subtotal, gross, discount, compensation, tax) = (default(Pair), default(Pair), default(Pair), default(Pair), default(Pair));
        foreach (var line in lines)
        {
            var row = line.Of(quantity(line));
            subtotal += row.Net;
            gross += row.Gross;
            discount += row.Discount;
            compensation += row.Compensation;
            tax += row.Tax;
        }

        var shipping = new Pair(RowAmounts.WithoutTax(shippingGross.Base, taxPermille), RowAmounts.WithoutTax(shippingGross.Own, taxPermille));
        tax += shippingGross - shipping;
        return new OrderTotals(subtotal, gross, discount, compensation, shipping, shippingGross, tax, subtotal + shipping + tax - discount + compensation);
    }
}
