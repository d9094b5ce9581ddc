using PowerPlatformMagento.Sandbox.Store.Rest;

namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>Writes the invoice or the credit memo of an order; generated orders have one of each at most, with the order's id.</summary>
internal static class InvoiceWriter
{
    private const int Paid = 2;

    public static void Write(ProjectedWriter w, OrderPlan plan, bool refund)
    {
        var t = refund ? plan.Refunded : plan.Invoiced;
        var at = refund ? plan.Facts.UpdatedAt : plan.Facts.DocumentAt(1);
        w.StartObject();
        if (refund)
        {
            foreach (var name in Adjustments)
            {
                w.Number(name, 0);
            }
        }

        w.Text("base_currency_code"u8, plan.Store.BaseCurrency);
        w.Amount("base_discount_amount"u8, -t.Discount.Base);
        w.Amount("base_grand_total"u8, t.Grand.Base);
        w.Amount("base_discount_tax_compensation_amount"u8, t.Compensation.Base);
        w.Amount("base_shipping_amount"u8, t.Shipping.Base);
        w.Amount("base_shipping_incl_tax"u8, t.ShippingGross.Base);
        w.Amount("base_shipping_tax_amount"u8, t.ShippingTax.Base);
        w.Amount("base_subtotal"u8, t.Subtotal.Base);
        w.Amount("base_subtotal_incl_tax"u8, t.SubtotalGross.Base);
        w.Amount("base_tax_amount"u8, t.Tax.Base);
        w.Number("base_to_global_rate"u8, 1);
        w.Number("base_to_order_rate"u8, plan.Store.Rate / 10000m);
        w.Number("billing_address_id"u8, plan.Id * 2);
        w.NumberIf(!refund, "can_void_flag"u8, 0);
        w.Date("created_at"u8, at);
        w.Amount("discount_amount"u8, -t.Discount.Own);
        w.Number("entity_id"u8, plan.Id);
        w.Text("global_currency_code"u8, "EUR");
        w.Amount("grand_total"u8, t.Grand.Own);
        w.Amount("discount_tax_compensation_amount"u8, t.Compensation.Own);
        w.Text("increment_id"u8, plan.Facts.IncrementId);
        w.Text("order_currency_code"u8, plan.Currency);
        w.Number("order_id"u8, plan.Id);
        w.NumberIf(refund && plan.Id % 2 == 0, "invoice_id"u8, plan.Id);
        w.Number("shipping_address_id"u8, (plan.Id * 2) - 1);
        w.Amount("shipping_amount"u8, t.Shipping.Own);
        w.Amount("shipping_incl_tax"u8, t.ShippingGross.Own);
        w.Amount("shipping_tax_amount"u8, t.ShippingTax.Own);
        w.Number("state"u8, Paid);
        w.Text("store_currency_code"u8, plan.Store.BaseCurrency);
        w.Number("store_id"u8, plan.Store.Id);
        w.Number("store_to_base_rate"u8, 0);
        w.Number("store_to_order_rate"u8, 0);
        w.Amount("subtotal"u8, t.Subtotal.Own);
        w.Amount("subtotal_incl_tax"u8, t.SubtotalGross.Own);
        w.Amount("tax_amount"u8, t.Tax.Own);
        if (!refund)
        {
            w.Number("total_qty"u8, plan.Lines.Sum(line => (long)line.Invoiced));
            w.OptionalText("transaction_id"u8, plan.Payment.Transaction);
        }

        w.Date("updated_at"u8, at);
        w.StartArray("items"u8);
        foreach (var line in plan.Lines.Where(line => (refund ? line.Refunded : line.Invoiced) > 0))
        {
            Item(w, plan, line, refund);
        }

        w.End();
        w.StartArray("comments"u8);
        w.End();
        w.End();
    }

    private static readonly byte[][] Adjustments =
    [
        [.. "adjustment"u8], [.. "adjustment_negative"u8], [.. "adjustment_positive"u8],
        [.. "base_adjustment"u8], [.. "base_adjustment_negative"u8], [.. "base_adjustment_positive"u8],
    ];

    private static void Item(ProjectedWriter w, OrderPlan plan, OrderLine line, bool refund)
    {
        var quantity = refund ? line.Refunded : line.Invoiced;
        var row = line.Of(quantity);
        w.StartObject();
        if (refund)
        {
            w.Null("base_cost"u8);
        }

        w.Amount("base_price"u8, row.Price.Base);
        w.AmountIf(!line.IsDummy, "base_price_incl_tax"u8, row.PriceGross.Base);
        w.AmountIf(!line.IsDummy, "base_row_total"u8, row.Net.Base);
        w.AmountIf(!line.IsDummy, "base_row_total_incl_tax"u8, row.Gross.Base);
        w.AmountIf(!line.IsDummy, "base_tax_amount"u8, row.Tax.Base);
        w.AmountIf(!line.IsDummy && row.Discount.Own != 0, "discount_amount"u8, row.Discount.Own);
        w.AmountIf(!line.IsDummy && row.Discount.Own != 0, "base_discount_amount"u8, row.Discount.Base);
        w.Number("entity_id"u8, line.ItemId);
        w.Text("name"u8, line.Name);
        w.Number("parent_id"u8, plan.Id);
        w.Amount("price"u8, row.Price.Own);
        w.AmountIf(!line.IsDummy, "price_incl_tax"u8, row.PriceGross.Own);
        w.AmountIf(!line.IsDummy, "row_total"u8, row.Net.Own);
        w.AmountIf(!line.IsDummy, "row_total_incl_tax"u8, row.Gross.Own);
        w.AmountIf(!line.IsDummy, "tax_amount"u8, row.Tax.Own);
        w.AmountIf(!line.IsDummy, "discount_tax_compensation_amount"u8, row.Compensation.Own);
        w.Number("product_id"u8, line.ProductId);
        w.Text("sku"u8, line.Sku);
        w.Number("order_item_id"u8, line.ItemId);
        w.Number("qty"u8, quantity);
        w.End();
    }
}
