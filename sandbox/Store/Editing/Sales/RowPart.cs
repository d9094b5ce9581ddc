using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Sandbox.Store.Editing.Sales;

/// <summary>Amounts of some pieces of a row, in one currency. All parts of a row add up to the row.</summary>
/// <param name="Net">Without tax, before discount.</param>
/// <param name="Tax">Tax after discount.</param>
/// <param name="Discount">Discount, positive.</param>
/// <param name="HiddenTax">Tax on the discount.</param>
internal readonly record struct RowPart(decimal Net, decimal Tax, decimal Discount, decimal HiddenTax)
{
    /// <summary>With tax, before discount.</summary>
    public decimal Gross => Net + Tax + HiddenTax;

    /// <param name="row">Row of the order.</param>
    /// <param name="prefix">Nothing, or <c>base_</c>.</param>
    /// <param name="done">Pieces earlier documents had.</param>
    /// <param name="quantity">Pieces of this document.</param>
    public static RowPart Of(JsonObject row, string prefix, decimal done, decimal quantity)
    {
        var ordered = Amount.Of(row, "qty_ordered");
        if (ordered == 0)
        {
            return default;
        }

        var tax = Amount.Of(row, $"{prefix}tax_amount");
        var discount = Amount.Of(row, $"{prefix}discount_amount");
        var hidden = Amount.Of(row, $"{prefix}discount_tax_compensation_amount");
        // The total with tax is the one that every version answers whole; the discount is taken off it.
        var net = Amount.Of(row, $"{prefix}row_total_incl_tax") - tax - hidden + discount;
        decimal Share(decimal amount) => Amount.Cents(amount * (done + quantity) / ordered) - Amount.Cents(amount * done / ordered);
        return new RowPart(Share(net), Share(tax), Share(discount), Share(hidden));
    }

    public static RowPart operator +(RowPart left, RowPart right) =>
        new(left.Net + right.Net, left.Tax + right.Tax, left.Discount + right.Discount, left.HiddenTax + right.HiddenTax);
}
