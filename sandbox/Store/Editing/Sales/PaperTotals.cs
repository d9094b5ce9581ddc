using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Sandbox.Store.Editing.Sales;

/// <summary>Totals of an invoice or a credit memo in one currency.</summary>
internal sealed record PaperTotals
{
    public required RowPart Rows { get; init; }

    public decimal Shipping { get; init; }

    public decimal ShippingTax { get; init; }

    public decimal ShippingHiddenTax { get; init; }

    public decimal ShippingInclTax { get; init; }

    /// <summary>What is given on top, less what is kept.</summary>
    public decimal Adjustment { get; init; }

    public decimal Tax => Rows.Tax + ShippingTax;

    public decimal Grand => Rows.Net + Shipping + Tax + Rows.HiddenTax + ShippingHiddenTax - Rows.Discount + Adjustment;

    public void Write(JsonObject document, string prefix)
    {
        Amount.Set(document, $"{prefix}discount_amount", -Rows.Discount);
        Amount.Set(document, $"{prefix}grand_total", Grand);
        Amount.Set(document, $"{prefix}discount_tax_compensation_amount", Rows.HiddenTax);
        Amount.Set(document, $"{prefix}shipping_amount", Shipping);
        Amount.Set(document, $"{prefix}shipping_incl_tax", ShippingInclTax);
        Amount.Set(document, $"{prefix}shipping_tax_amount", ShippingTax);
        Amount.Set(document, $"{prefix}subtotal", Rows.Net);
        Amount.Set(document, $"{prefix}subtotal_incl_tax", Rows.Gross);
        Amount.Set(document, $"{prefix}tax_amount", Tax);
    }

    /// <summary>Books the totals in the order.</summary>
    /// <param name="order">The order.</param>
    /// <param name="prefix">Nothing, or <c>base_</c>.</param>
    /// <param name="done">The last word of the members: <c>invoiced</c> or <c>refunded</c>.</param>
    public void Book(JsonObject order, string prefix, string done)
    {
        Amount.Add(order, $"{prefix}discount_{done}", -Rows.Discount);
        Amount.Add(order, $"{prefix}discount_tax_compensation_{done}", Rows.HiddenTax);
        Amount.Add(order, $"{prefix}shipping_{done}", Shipping);
        Amount.Add(order, $"{prefix}subtotal_{done}", Rows.Net);
        Amount.Add(order, $"{prefix}tax_{done}", Tax);
        Amount.Add(order, $"{prefix}total_{done}", Grand);
    }

    /// <summary>What the rows hold that no invoice took yet. The last invoice takes it, so that it makes up for cents.</summary>
    public static RowPart NotInvoiced(JsonObject order, string prefix)
    {
        decimal Left(string name) => Amount.Of(order, $"{prefix}{name}_amount") - Amount.Of(order, $"{prefix}{name}_invoiced");
        var shippingTaxLeft = Amount.Of(order, "total_invoiced") == 0 ? Amount.Of(order, $"{prefix}shipping_tax_amount") : 0;
        return new RowPart(
            Amount.Of(order, $"{prefix}subtotal") - Amount.Of(order, $"{prefix}subtotal_invoiced"), Left("tax") - shippingTaxLeft, -Left("discount"), Left("discount_tax_compensation"));
    }

    /// <summary>What was invoiced for the rows and is not given back yet.</summary>
    public static RowPart NotRefunded(JsonObject order, string prefix)
    {
        decimal Left(string name) => Amount.Of(order, $"{prefix}{name}_invoiced") - Amount.Of(order, $"{prefix}{name}_refunded");
        var shippingTaxLeft = Amount.Of(order, $"{prefix}shipping_tax_amount") - Amount.Of(order, $"{prefix}shipping_tax_refunded");
        return new RowPart(Left("subtotal"), Left("tax") - shippingTaxLeft, -Left("discount"), Left("discount_tax_compensation"));
    }
}
