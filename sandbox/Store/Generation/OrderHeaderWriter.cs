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
        if (refunded)
        {
            w.Number("adjustment_negative"u8, 0);
            w.Number("adjustment_positive"u8, 0);
            w.Number("base_adjustment_negative"u8, 0);
            w.Number("base_adjustment_positive"u8, 0);
        }

        if (plan.Coupon is not null)
        {
            w.Text("applied_rule_ids"u8, "1");
        }

        w.Text("base_currency_code"u8, plan.Store.BaseCurrency);
        w.Amount("base_discount_amount"u8, -t.Discount.Base);

        if (invoiced)
        {
            w.Amount("base_discount_invoiced"u8, -i.Discount.Base);
        }

        if (refunded)
        {
            w.Amount("base_discount_refunded"u8, -r.Discount.Base);
        }

        if (canceled)
        {
            w.Amount("base_discount_canceled"u8, -t.Discount.Base);
        }

        w.Amount("base_grand_total"u8, t.Grand.Base);
        w.Amount("base_discount_tax_compensation_amount"u8, t.Compensation.Base);

        if (invoiced)
        {
            w.Amount("base_discount_tax_compensation_invoiced"u8, i.Compensation.Base);
        }

        if (refunded)
        {
            w.Amount("base_discount_tax_compensation_refunded"u8, r.Compensation.Base);
        }

        w.Amount("base_shipping_amount"u8, t.Shipping.Base);

        if (canceled)
        {
            w.Amount("base_shipping_canceled"u8, t.Shipping.Base);
        }

        w.Number("base_shipping_discount_amount"u8, 0);
        w.Number("base_shipping_discount_tax_compensation_amnt"u8, 0);
        w.Amount("base_shipping_incl_tax"u8, t.ShippingGross.Base);

        if (invoiced)
        {
            w.Amount("base_shipping_invoiced"u8, i.Shipping.Base);
        }

        if (refunded)
        {
            w.Amount("base_shipping_refunded"u8, r.Shipping.Base);
        }

        w.Amount("base_shipping_tax_amount"u8, t.ShippingTax.Base);

        if (refunded)
        {
            w.Amount("base_shipping_tax_refunded"u8, r.ShippingTax.Base);
        }

        w.Amount("base_subtotal"u8, t.Subtotal.Base);

        if (canceled)
        {
            w.Amount("base_subtotal_canceled"u8, t.Subtotal.Base);
        }

        w.Amount("base_subtotal_incl_tax"u8, t.SubtotalGross.Base);

        if (invoiced)
        {
            w.Amount("base_subtotal_invoiced"u8, i.Subtotal.Base);
        }

        if (refunded)
        {
            w.Amount("base_subtotal_refunded"u8, r.Subtotal.Base);
        }

        w.Amount("base_tax_amount"u8, t.Tax.Base);

        if (invoiced)
        {
            w.Amount("base_tax_invoiced"u8, i.Tax.Base);
        }

        if (refunded)
        {
            w.Amount("base_tax_refunded"u8, r.Tax.Base);
        }

        if (canceled)
        {
            w.Amount("base_tax_canceled"u8, t.Tax.Base);
            w.Amount("base_total_canceled"u8, t.Grand.Base);
        }

        w.Amount("base_total_due"u8, due.Base);

        if (invoiced)
        {
            w.Amount("base_total_invoiced"u8, i.Grand.Base);
            w.Number("base_total_invoiced_cost"u8, 0);
        }

        if (refunded)
        {
            w.Amount("base_total_offline_refunded"u8, r.Grand.Base);
        }

        if (invoiced)
        {
            w.Amount("base_total_paid"u8, i.Grand.Base);
        }

        if (refunded)
        {
            w.Amount("base_total_refunded"u8, r.Grand.Base);
        }
    }

    private static void WriteBuyer(ProjectedWriter w, OrderPlan plan, in OrderTotals t, in OrderTotals i, in OrderTotals r, bool invoiced, bool refunded, bool canceled)
    {
        var buyer = plan.Buyer;
        w.Number("base_to_global_rate"u8, 1);
        Rate(w, "base_to_order_rate"u8, plan.Store.Rate);
        w.Number("billing_address_id"u8, plan.Id * 2);

        if (plan.Coupon is not null)
        {
            w.Text("coupon_code"u8, plan.Coupon!);
        }

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

        if (plan.Coupon is not null)
        {
            w.Text("discount_description"u8, plan.Coupon!);
        }

        if (invoiced)
        {
            w.Amount("discount_invoiced"u8, -i.Discount.Own);
        }

        if (refunded)
        {
            w.Amount("discount_refunded"u8, -r.Discount.Own);
        }

        if (canceled)
        {
            w.Amount("discount_canceled"u8, -t.Discount.Own);
        }

        w.Number("entity_id"u8, plan.Id);
        w.OptionalText("ext_order_id"u8, plan.ExternalId);
        w.Text("global_currency_code"u8, "EUR");
        w.Amount("grand_total"u8, t.Grand.Own);
        w.Amount("discount_tax_compensation_amount"u8, t.Compensation.Own);

        if (invoiced)
        {
            w.Amount("discount_tax_compensation_invoiced"u8, i.Compensation.Own);
        }

        if (plan.Facts.Scenario == OrderScenario.Holded)
        {
            w.Text("hold_before_state"u8, "new");
            w.Text("hold_before_status"u8, "pending");
        }

        if (refunded)
        {
            w.Amount("discount_tax_compensation_refunded"u8, r.Compensation.Own);
        }
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

        if (canceled)
        {
            w.Amount("shipping_canceled"u8, t.Shipping.Own);
        }

        if (!plan.Facts.IsVirtual)
        {
            w.Text("shipping_description"u8, "Flat Rate - Fixed");
        }

        w.Number("shipping_discount_amount"u8, 0);
        w.Number("shipping_discount_tax_compensation_amount"u8, 0);
        w.Amount("shipping_incl_tax"u8, t.ShippingGross.Own);

        if (invoiced)
        {
            w.Amount("shipping_invoiced"u8, i.Shipping.Own);
        }

        if (refunded)
        {
            w.Amount("shipping_refunded"u8, r.Shipping.Own);
        }

        w.Amount("shipping_tax_amount"u8, t.ShippingTax.Own);

        if (refunded)
        {
            w.Amount("shipping_tax_refunded"u8, r.ShippingTax.Own);
        }

        w.Text("state"u8, plan.Facts.State);
        w.Text("status"u8, plan.Facts.Status);
        w.Text("store_currency_code"u8, plan.Store.BaseCurrency);
        w.Number("store_id"u8, plan.Store.Id);
        w.Text("store_name"u8, plan.Store.FullName);
        w.Number("store_to_base_rate"u8, 0);
        w.Number("store_to_order_rate"u8, 0);
        w.Amount("subtotal"u8, t.Subtotal.Own);

        if (canceled)
        {
            w.Amount("subtotal_canceled"u8, t.Subtotal.Own);
        }

        w.Amount("subtotal_incl_tax"u8, t.SubtotalGross.Own);

        if (invoiced)
        {
            w.Amount("subtotal_invoiced"u8, i.Subtotal.Own);
        }

        if (refunded)
        {
            w.Amount("subtotal_refunded"u8, r.Subtotal.Own);
        }

        w.Amount("tax_amount"u8, t.Tax.Own);

        if (invoiced)
        {
            w.Amount("tax_invoiced"u8, i.Tax.Own);
        }

        if (refunded)
        {
            w.Amount("tax_refunded"u8, r.Tax.Own);
        }

        if (canceled)
        {
            w.Amount("tax_canceled"u8, t.Tax.Own);
            w.Amount("total_canceled"u8, t.Grand.Own);
        }

        w.Amount("total_due"u8, due.Own);

        if (invoiced)
        {
            w.Amount("total_invoiced"u8, i.Grand.Own);
        }

        w.Number("total_item_count"u8, plan.Lines.Count(line => line.Parent is null));

        if (refunded)
        {
            w.Amount("total_offline_refunded"u8, r.Grand.Own);
        }

        if (invoiced)
        {
            w.Amount("total_paid"u8, i.Grand.Own);
        }

        w.Number("total_qty_ordered"u8, plan.Lines.Where(line => line.Parent is null).Sum(line => (long)line.Quantity));

        if (refunded)
        {
            w.Amount("total_refunded"u8, r.Grand.Own);
        }

        w.Date("updated_at"u8, plan.Facts.UpdatedAt);
        Weight(w, "weight"u8, plan.Lines.Where(line => line.IsShippable).Sum(line => (long)line.Quantity * line.WeightGrams));
    }

    private static void Rate(ProjectedWriter w, ReadOnlySpan<byte> name, long tenThousandths) => w.Number(name, (decimal)tenThousandths / 10000);

    private static void Weight(ProjectedWriter w, ReadOnlySpan<byte> name, long grams) => w.Number(name, (decimal)grams / 1000);
}
