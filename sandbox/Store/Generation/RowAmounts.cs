namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>Amounts of a row, from a unit price with tax, by the rules of the recorded shop. Each row is rounded by itself; Magento carries the remainder to the next row.</summary>
/// <param name="Gross">Row with tax before discount.</param>
/// <param name="Net">Row without tax before discount.</param>
/// <param name="Compensation">Tax on the discount, which Magento calls hidden tax.</param>
internal readonly record struct RowAmounts(Pair PriceGross, Pair Price, Pair Gross, Pair Net, Pair Tax, Pair Discount, Pair Compensation)
{
    public static RowAmounts Of(Pair priceGross, long quantity, int taxPermille, int discountPercent)
    {
        var price = new Pair(WithoutTax(priceGross.Base, taxPermille), WithoutTax(priceGross.Own, taxPermille));
        var gross = new Pair(priceGross.Base * quantity, priceGross.Own * quantity);
        var net = new Pair(WithoutTax(gross.Base, taxPermille), WithoutTax(gross.Own, taxPermille));
        var discount = new Pair(Divide((Int128)net.Base * discountPercent, 100), Divide((Int128)net.Own * discountPercent, 100));
        var afterDiscount = gross - discount;
        var tax = afterDiscount - new Pair(WithoutTax(afterDiscount.Base, taxPermille), WithoutTax(afterDiscount.Own, taxPermille));
        return new RowAmounts(priceGross, price, gross, net, tax, discount, gross - net - tax);
    }

    public static long WithoutTax(long gross, int taxPermille) => taxPermille == 0 ? gross : Divide((Int128)gross * 1000, 1000 + taxPermille);

    public static long Divide(Int128 value, int by) => (long)((value >= 0 ? value + (by / 2) : value - (by / 2)) / by);
}
