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

        if (line.IsDummy)
        {
            w.Number("row_total_incl_tax"u8, 0);
            w.Number("base_row_total_incl_tax"u8, 0);
        }
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

        if (plan.Coupon is not null && own)
        {
            w.Text("applied_rule_ids"u8, "1");
        }

        w.Amount("base_amount_refunded"u8, r.Net.Base);

        if (line.ProductId == 3)
        {
            w.Number("base_cost"u8, 21.5m);
        }

        w.Amount("base_discount_amount"u8, a.Discount.Base);
        w.Amount("base_discount_invoiced"u8, i.Discount.Base);

        if (refunded)
        {
            w.Amount("base_discount_refunded"u8, r.Discount.Base);
        }

        if (own)
        {
            w.Amount("base_discount_tax_compensation_amount"u8, a.Compensation.Base);
        }

        if (invoiced)
        {
            w.Amount("base_discount_tax_compensation_invoiced"u8, i.Compensation.Base);
        }

        if (refunded)
        {
            w.Amount("base_discount_tax_compensation_refunded"u8, r.Compensation.Base);
        }

        if (own)
        {
            w.Amount("base_original_price"u8, a.PriceGross.Base);
        }

        w.Amount("base_price"u8, a.Price.Base);

        if (own)
        {
            w.Amount("base_price_incl_tax"u8, a.PriceGross.Base);
        }

        w.Amount("base_row_invoiced"u8, i.Net.Base);
        w.Amount("base_row_total"u8, shown.Base);

        if (own)
        {
            w.Amount("base_row_total_incl_tax"u8, shownGross.Base);
        }

        w.Amount("base_tax_amount"u8, a.Tax.Base);
        w.Amount("base_tax_invoiced"u8, i.Tax.Base);

        if (refunded)
        {
            w.Amount("base_tax_refunded"u8, r.Tax.Base);
        }

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

        if (refunded)
        {
            w.Amount("discount_refunded"u8, r.Discount.Own);
        }

        w.Number("free_shipping"u8, 0);

        if (own)
        {
            w.Amount("discount_tax_compensation_amount"u8, a.Compensation.Own);
        }

        if (invoiced)
        {
            w.Amount("discount_tax_compensation_invoiced"u8, i.Compensation.Own);
        }

        if (refunded)
        {
            w.Amount("discount_tax_compensation_refunded"u8, r.Compensation.Own);
        }

        if (canceled)
        {
            w.Number("discount_tax_compensation_canceled"u8, 0);
        }

        w.Number("is_qty_decimal"u8, 0);
        w.Number("is_virtual"u8, line.Kind == LineKind.Virtual ? 1 : 0);
        w.Number("item_id"u8, line.ItemId);
        w.Text("name"u8, line.Name);
        w.Number("no_discount"u8, 0);
        w.Number("order_id"u8, plan.Id);
        w.Amount("original_price"u8, a.PriceGross.Own);
        w.OptionalNumber("parent_item_id"u8, line.Parent?.ItemId);
        w.Amount("price"u8, a.Price.Own);

        if (own)
        {
            w.Amount("price_incl_tax"u8, a.PriceGross.Own);
        }

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

        if (own)
        {
            w.Amount("row_total_incl_tax"u8, shownGross.Own);
        }

        w.Number("row_weight"u8, line.IsDummy ? 0 : line.Quantity * line.WeightGrams / 1000m);
        w.Text("sku"u8, line.Sku);
        w.Number("store_id"u8, plan.Store.Id);
        w.Amount("tax_amount"u8, a.Tax.Own);

        if (canceled)
        {
            w.Amount("tax_canceled"u8, a.Tax.Own);
        }

        w.Amount("tax_invoiced"u8, i.Tax.Own);
        w.Number("tax_percent"u8, line.IsDummy ? 0 : line.TaxPermille / 10m);

        if (refunded)
        {
            w.Amount("tax_refunded"u8, r.Tax.Own);
        }

        w.Date("updated_at"u8, plan.Facts.UpdatedAt);

        if (invoiced && own)
        {
            w.Text("weee_tax_applied"u8, "[]");
        }

        if (line.WeightGrams > 0)
        {
            w.Number("weight"u8, line.WeightGrams / 1000m);
        }
    }
}
