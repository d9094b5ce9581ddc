namespace PowerPlatformMagento.Magento.Mapping;

/// <summary>How the net total of an order row before discount is found. Earlier members are preferred.</summary>
internal enum RowTotalSource
{
    /// <summary><c>row_total + discount_amount</c>: up to 2.4.7 the interface takes the discount off.</summary>
    DiscountAddedBack,

    /// <summary><c>row_total</c> as it is, where nothing rewrites it.</summary>
    AsSent,

    /// <summary><c>price_incl_tax * qty_ordered - tax_amount - discount_tax_compensation_amount</c>: 2.4.8 loses the quantity in <c>row_total</c>.</summary>
    GrossLessTax,

    /// <summary><c>price * qty_ordered</c>: off by the rounding of the unit price.</summary>
    PriceTimesQuantity,
}
