using PowerPlatformMagento.Sandbox.Store.Rest;

namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>Writes the members of an order that are no objects, in the order Magento prints them.</summary>
internal static class OrderHeaderWriter
{
    public static void Write(ProjectedWriter w, OrderPlan plan)
    {
        var invoiced = plan.Facts.IsInvoiced;
        var refunded = plan.Facts.IsRefunded;
        var canceled = plan.Facts.Scenario == OrderScenario.Canceled;
        var i = invoiced ? plan.Invoiced : default;
        var r = refunded ? plan.Refunded : default;
        WriteBase(w, plan, plan.Totals, i, r, invoiced, refunded, canceled);
        WriteBuyer(w, plan, plan.Totals, i, r, invoiced, refunded, canceled);
        WriteOwn(w, plan, plan.Totals, i, r, invoiced, refunded, canceled);
    }

    private static void WriteBase(ProjectedWriter w, OrderPlan plan, in OrderTotals t, in OrderTotals i, in OrderTotals r, bool invoiced, bool refunded, bool canceled)
    {
        var due = t.Grand - i.Grand;
        w.NumberIf(refunded, "adjustment_negative"u8, 0);
        w.NumberIf(refunded, "adjustment_positive"u8, 0);
        w.NumberIf(refunded, "base_adjustment_negative"u8, 0);
        w.NumberIf(refunded, "base_adjustment_positive"u8, 0);
        w.TextIf(plan.Coupon is not null, "applied_rule_ids"u8, "1");
        w.Text("base_currency_code"u8, plan.Store.BaseCurrency);
        w.Amount("base_discount_amount"u8, -t.Discount.Base);
        w.AmountIf(invoiced, "base_discount_invoiced"u8, -i.Discount.Base);
        w.AmountIf(refunded, "base_discount_refunded"u8, -r.Discount.Base);
        w.AmountIf(canceled, "base_discount_canceled"u8, -t.Discount.Base);
        w.Amount("base_grand_total"u8, t.Grand.Base);
        w.Amount("base_discount_tax_compensation_amount"u8, t.Compensation.Base);
        w.AmountIf(invoiced, "base_discount_tax_compensation_invoiced"u8, i.Compensation.Base);
        w.AmountIf(refunded, "base_discount_tax_compensation_refunded"u8, r.Compensation.Base);
        w.Amount("base_shipping_amount"u8, t.Shipping.Base);
        w.AmountIf(canceled, "base_shipping_canceled"u8, t.Shipping.Base);
        w.Number("base_shipping_discount_amount"u8, 0);
        w.Number("base_shipping_discount_tax_compensation_amnt"u8, 0);
        w.Amount("base_shipping_incl_tax"u8, t.ShippingGross.Base);
        w.AmountIf(invoiced, "base_shipping_invoiced"u8, i.Shipping.Base);
        w.AmountIf(refunded, "base_shipping_refunded"u8, r.Shipping.Base);
        w.Amount("base_shipping_tax_amount"u8, t.ShippingTax.Base);
        w.AmountIf(refunded, "base_shipping_tax_refunded"u8, r.ShippingTax.Base);
        w.Amount("base_subtotal"u8, t.Subtotal.Base);
        w.AmountIf(canceled, "base_subtotal_canceled"u8, t.Subtotal.Base);
        w.Amount("base_subtotal_incl_tax"u8, t.SubtotalGross.Base);
        w.AmountIf(invoiced, "base_subtotal_invoiced"u8, i.Subtotal.Base);
        w.AmountIf(refunded, "base_subtotal_refunded"u8, r.Subtotal.Base);
        w.Amount("base_tax_amount"u8, t.Tax.Base);
        w.AmountIf(invoiced, "base_tax_invoiced"u8, i.Tax.Base);
        w.AmountIf(refunded, "base_tax_refunded"u8, r.Tax.Base);
        w.AmountIf(canceled, "base_tax_canceled"u8, t.Tax.Base);
        w.AmountIf(canceled, "base_total_canceled"u8, t.Grand.Base);
        w.Amount("base_total_due"u8, due.Base);
        w.AmountIf(invoiced, "base_total_invoiced"u8, i.Grand.Base);
        w.NumberIf(invoiced, "base_total_invoiced_cost"u8, 0);
        w.AmountIf(refunded, "base_total_offline_refunded"u8, r.Grand.Base);
        w.AmountIf(invoiced, "base_total_paid"u8, i.Grand.Base);
        w.AmountIf(refunded, "base_total_refunded"u8, r.Grand.Base);
    }

    private static void WriteBuyer(ProjectedWriter w, OrderPlan plan, in OrderTotals t, in OrderTotals i, in OrderTotals r, bool invoiced, bool refunded, bool canceled)
    {
        var buyer = plan.Buyer;
        w.Number("base_to_global_rate"u8, 1);
        Rate(w, "base_to_order_rate"u8, plan.Store.Rate);
        w.Number("billing_address_id"u8, plan.Id * 2);
        w.OptionalText("coupon_code"u8, plan.Coupon);
        w.Date("created_at"u8, plan.Facts.CreatedAt);
        w.OptionalText("customer_dob"u8, buyer.BirthDate is { } birth ? $"{birth} 00:00:00" : null);
        w.OptionalText("customer_email"u8, plan.Email);
        w.Text("customer_firstname"u8, buyer.FirstName);
        w.OptionalNumber("customer_gender"u8, buyer.Gender);
        w.Number("customer_group_id"u8, buyer.GroupId);
        w.OptionalNumber("customer_id"u8, buyer.CustomerId);
        w.Number("customer_is_guest"u8, buyer.CustomerId is null ? 1 : 0);
        w.Text("customer_lastname"u8, buyer.LastName);
        w.OptionalText("customer_middlename"u8, buyer.MiddleName);
        w.OptionalText("customer_note"u8, plan.CustomerNote);
        w.Number("customer_note_notify"u8, plan.Facts.IsRefunded ? 0 : 1);
        w.OptionalText("customer_prefix"u8, buyer.Prefix);
        w.OptionalText("customer_taxvat"u8, buyer.CustomerId is null ? null : buyer.VatId);
        w.Amount("discount_amount"u8, -t.Discount.Own);
        w.OptionalText("discount_description"u8, plan.Coupon);
        w.AmountIf(invoiced, "discount_invoiced"u8, -i.Discount.Own);
        w.AmountIf(refunded, "discount_refunded"u8, -r.Discount.Own);
        w.AmountIf(canceled, "discount_canceled"u8, -t.Discount.Own);
        w.Number("entity_id"u8, plan.Id);
        w.OptionalText("ext_order_id"u8, plan.ExternalId);
        w.Text("global_currency_code"u8, "EUR");
        w.Amount("grand_total"u8, t.Grand.Own);
        w.Amount("discount_tax_compensation_amount"u8, t.Compensation.Own);
        w.AmountIf(invoiced, "discount_tax_compensation_invoiced"u8, i.Compensation.Own);
        w.TextIf(plan.Facts.Scenario == OrderScenario.Holded, "hold_before_state"u8, "new");
        w.TextIf(plan.Facts.Scenario == OrderScenario.Holded, "hold_before_status"u8, "pending");
        w.AmountIf(refunded, "discount_tax_compensation_refunded"u8, r.Compensation.Own);
    }

    private static void WriteOwn(ProjectedWriter w, OrderPlan plan, in OrderTotals t, in OrderTotals i, in OrderTotals r, bool invoiced, bool refunded, bool canceled)
    {
        var due = t.Grand - i.Grand;
        w.Text("increment_id"u8, plan.Facts.IncrementId);
        w.Number("is_virtual"u8, plan.Facts.IsVirtual ? 1 : 0);
        w.Text("order_currency_code"u8, plan.Currency);
        w.Text("protect_code"u8, $"{plan.Id * 7919:x32}");
        w.Number("quote_id"u8, plan.Id);
        w.Text("remote_ip"u8, "127.0.0.1");
        w.Amount("shipping_amount"u8, t.Shipping.Own);
        w.AmountIf(canceled, "shipping_canceled"u8, t.Shipping.Own);
        w.TextIf(!plan.Facts.IsVirtual, "shipping_description"u8, "Flat Rate - Fixed");
        w.Number("shipping_discount_amount"u8, 0);
        w.Number("shipping_discount_tax_compensation_amount"u8, 0);
        w.Amount("shipping_incl_tax"u8, t.ShippingGross.Own);
        w.AmountIf(invoiced, "shipping_invoiced"u8, i.Shipping.Own);
        w.AmountIf(refunded, "shipping_refunded"u8, r.Shipping.Own);
        w.Amount("shipping_tax_amount"u8, t.ShippingTax.Own);
        w.AmountIf(refunded, "shipping_tax_refunded"u8, r.ShippingTax.Own);
        w.Text("state"u8, plan.Facts.State);
        w.Text("status"u8, plan.Facts.Status);
        w.Text("store_currency_code"u8, plan.Store.BaseCurrency);
        w.Number("store_id"u8, plan.Store.Id);
        w.Text("store_name"u8, plan.Store.FullName);
        w.Number("store_to_base_rate"u8, 0);
        w.Number("store_to_order_rate"u8, 0);
        w.Amount("subtotal"u8, t.Subtotal.Own);
        w.AmountIf(canceled, "subtotal_canceled"u8, t.Subtotal.Own);
        w.Amount("subtotal_incl_tax"u8, t.SubtotalGross.Own);
        w.AmountIf(invoiced, "subtotal_invoiced"u8, i.Subtotal.Own);
        w.AmountIf(refunded, "subtotal_refunded"u8, r.Subtotal.Own);
        w.Amount("tax_amount"u8, t.Tax.Own);
        w.AmountIf(invoiced, "tax_invoiced"u8, i.Tax.Own);
        w.AmountIf(refunded, "tax_refunded"u8, r.Tax.Own);
        w.AmountIf(canceled, "tax_canceled"u8, t.Tax.Own);
        w.AmountIf(canceled, "total_canceled"u8, t.Grand.Own);
        w.Amount("total_due"u8, due.Own);
        w.AmountIf(invoiced, "total_invoiced"u8, i.Grand.Own);
        w.Number("total_item_count"u8, plan.Lines.Count(line => line.Parent is null));
        w.AmountIf(refunded, "total_offline_refunded"u8, r.Grand.Own);
        w.AmountIf(invoiced, "total_paid"u8, i.Grand.Own);
        w.Number("total_qty_ordered"u8, plan.Lines.Where(line => line.Parent is null).Sum(line => (long)line.Quantity));
        w.AmountIf(refunded, "total_refunded"u8, r.Grand.Own);
        w.Date("updated_at"u8, plan.Facts.UpdatedAt);
        Weight(w, "weight"u8, plan.Lines.Where(line => line.IsShippable).Sum(line => (long)line.Quantity * line.WeightGrams));
    }

    private static void Rate(ProjectedWriter w, ReadOnlySpan<byte> name, long tenThousandths) => w.Number(name, (decimal)tenThousandths / 10000);

    private static void Weight(ProjectedWriter w, ReadOnlySpan<byte> name, long grams) => w.Number(name, (decimal)grams / 1000);
}
