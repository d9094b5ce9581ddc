using PowerPlatformMagento.Sandbox.Store.Auth;
using PowerPlatformMagento.Sandbox.Store.Rest;

namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>Writes the rows of an order. A child repeats its parent, as Magento's answers do.</summary>
internal static class OrderLineWriter
{
    public static void Write(ProjectedWriter w, OrderPlan plan, OrderLine line, ServerGeneration generation, bool withTaxes)
    {
        w.StartObject();
        Members(w, plan, line, generation, withTaxes);
        w.End();
    }

    private static void Members(ProjectedWriter w, OrderPlan plan, OrderLine line, ServerGeneration generation, bool withTaxes)
    {
        var i = line.Of(line.Invoiced);
        var r = line.Of(line.Refunded);
        var shown = Shown(line.Amounts, generation);
        WriteBase(w, plan, line, i, r, shown, plan.Facts.IsInvoiced, plan.Facts.IsRefunded);
        WriteOwn(w, plan, line, i, r, shown, plan.Facts.IsInvoiced, plan.Facts.IsRefunded);
        if (line.Parent is { } parent)
        {
            if (w.Wants("parent_item"u8))
            {
                w.StartObject("parent_item"u8);
                Members(w, plan, parent, generation, withTaxes);
                w.End();
            }
        }
        else
        {
            LineOptionWriter.Write(w, plan, line);
        }

        if (withTaxes)
        {
            TaxWriter.WriteItemized(w, plan, line);
        }
        w.NumberIf(line.IsDummy, "row_total_incl_tax"u8, 0);
        w.NumberIf(line.IsDummy, "base_row_total_incl_tax"u8, 0);
    }

    /// <summary>Through 2.4.7 the API takes the discount off row totals; 2.4.8 starts from one piece and so loses the quantity.</summary>
    private static Pair Shown(in RowAmounts row, ServerGeneration generation)
    {
        var shown = (generation == ServerGeneration.V248 ? row.Price : row.Net) - row.Discount;
        return row.Net.Base < 0 ? shown : new Pair(Math.Max(0, shown.Base), Math.Max(0, shown.Own));
    }

    private static void WriteBase(ProjectedWriter w, OrderPlan plan, OrderLine line, in RowAmounts i, in RowAmounts r, Pair shown, bool invoiced, bool refunded)
    {
        var own = !line.IsDummy;
        var a = line.Amounts;
        var shownGross = a.Gross - a.Discount;
        w.Amount("amount_refunded"u8, r.Net.Own);
        w.TextIf(plan.Coupon is not null && own, "applied_rule_ids"u8, "1");
        w.Amount("base_amount_refunded"u8, r.Net.Base);
        w.NumberIf(line.ProductId == 3, "base_cost"u8, 21.5m);
        w.Amount("base_discount_amount"u8, a.Discount.Base);
        w.Amount("base_discount_invoiced"u8, i.Discount.Base);
        w.AmountIf(refunded, "base_discount_refunded"u8, r.Discount.Base);
        w.AmountIf(own, "base_discount_tax_compensation_amount"u8, a.Compensation.Base);
        w.AmountIf(invoiced, "base_discount_tax_compensation_invoiced"u8, i.Compensation.Base);
        w.AmountIf(refunded, "base_discount_tax_compensation_refunded"u8, r.Compensation.Base);
        w.AmountIf(own, "base_original_price"u8, a.PriceGross.Base);
        w.Amount("base_price"u8, a.Price.Base);
        w.AmountIf(own, "base_price_incl_tax"u8, a.PriceGross.Base);
        w.Amount("base_row_invoiced"u8, i.Net.Base);
        w.Amount("base_row_total"u8, shown.Base);
        w.AmountIf(own, "base_row_total_incl_tax"u8, shownGross.Base);
        w.Amount("base_tax_amount"u8, a.Tax.Base);
        w.Amount("base_tax_invoiced"u8, i.Tax.Base);
        w.AmountIf(refunded, "base_tax_refunded"u8, r.Tax.Base);
        w.Date("created_at"u8, plan.Facts.CreatedAt);
    }

    private static void WriteOwn(ProjectedWriter w, OrderPlan plan, OrderLine line, in RowAmounts i, in RowAmounts r, Pair shown, bool invoiced, bool refunded)
    {
        var own = !line.IsDummy;
        var canceled = plan.Facts.Scenario == OrderScenario.Canceled;
        var a = line.Amounts;
        var shownGross = a.Gross - a.Discount;
        w.Amount("discount_amount"u8, a.Discount.Own);
        w.Amount("discount_invoiced"u8, i.Discount.Own);
        w.Number("discount_percent"u8, line.IsDummy ? 0 : line.DiscountPercent);
        w.AmountIf(refunded, "discount_refunded"u8, r.Discount.Own);
        w.Number("free_shipping"u8, 0);
        w.AmountIf(own, "discount_tax_compensation_amount"u8, a.Compensation.Own);
        w.AmountIf(invoiced, "discount_tax_compensation_invoiced"u8, i.Compensation.Own);
        w.AmountIf(refunded, "discount_tax_compensation_refunded"u8, r.Compensation.Own);
        w.NumberIf(canceled, "discount_tax_compensation_canceled"u8, 0);
        w.Number("is_qty_decimal"u8, 0);
        w.Number("is_virtual"u8, line.Kind == LineKind.Virtual ? 1 : 0);
        w.Number("item_id"u8, line.ItemId);
        w.Text("name"u8, line.Name);
        w.Number("no_discount"u8, 0);
        w.Number("order_id"u8, plan.Id);
        w.Amount("original_price"u8, a.PriceGross.Own);
        w.OptionalNumber("parent_item_id"u8, line.Parent?.ItemId);
        w.Amount("price"u8, a.Price.Own);
        w.AmountIf(own, "price_incl_tax"u8, a.PriceGross.Own);
        w.Number("product_id"u8, line.ProductId);
        w.Text("product_type"u8, line.ProductType);
        w.Number("qty_canceled"u8, line.Canceled);
        w.Number("qty_invoiced"u8, line.Invoiced);
        w.Number("qty_ordered"u8, line.Quantity);
        w.Number("qty_refunded"u8, line.Refunded);
        w.Number("qty_shipped"u8, line.Shipped);
        w.Number("quote_item_id"u8, line.ItemId);
        w.Amount("row_invoiced"u8, i.Net.Own);
        w.Amount("row_total"u8, shown.Own);
        w.AmountIf(own, "row_total_incl_tax"u8, shownGross.Own);
        w.Number("row_weight"u8, line.IsDummy ? 0 : line.Quantity * line.WeightGrams / 1000m);
        w.Text("sku"u8, line.Sku);
        w.Number("store_id"u8, plan.Store.Id);
        w.Amount("tax_amount"u8, a.Tax.Own);
        w.AmountIf(canceled, "tax_canceled"u8, a.Tax.Own);
        w.Amount("tax_invoiced"u8, i.Tax.Own);
        w.Number("tax_percent"u8, line.IsDummy ? 0 : line.TaxPermille / 10m);
        w.AmountIf(refunded, "tax_refunded"u8, r.Tax.Own);
        w.Date("updated_at"u8, plan.Facts.UpdatedAt);
        w.TextIf(invoiced && own, "weee_tax_applied"u8, "[]");
        w.NumberIf(line.WeightGrams > 0, "weight"u8, line.WeightGrams / 1000m);
    }
}
