using PowerPlatformMagento.Sandbox.Store.Rest;

namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>Writes the payment of an order, with the card members nobody should ask for.</summary>
internal static class PaymentWriter
{
    public static void Write(ProjectedWriter w, OrderPlan plan)
    {
        var (facts, totals, payment) = (plan.Facts, plan.Totals, plan.Payment);
        w.StartObject("payment"u8);
        w.Null("account_status"u8);
        w.StartArray("additional_information"u8);
        w.Element(payment.Title);
        if (payment.Transaction is { } id)
        {
            w.Element(id);
        }

        w.End();
        w.Amount("amount_ordered"u8, totals.Grand.Own);
        Paid(w, plan, "amount_paid"u8, "amount_refunded"u8, own: true);
        w.Amount("base_amount_ordered"u8, totals.Grand.Base);
        Paid(w, plan, "base_amount_paid"u8, "base_amount_refunded"u8, own: false);
        w.Amount("base_shipping_amount"u8, totals.Shipping.Base);
        w.AmountIf(facts.IsInvoiced, "base_shipping_captured"u8, totals.Shipping.Base);
        if (payment.LastFour is { } digits)
        {
            w.Text("cc_exp_month"u8, "11");
            w.Text("cc_exp_year"u8, "2029");
            w.Text("cc_last4"u8, digits);
            w.Text("cc_owner"u8, $"{plan.Buyer.FirstName} {plan.Buyer.LastName}");
            w.Text("cc_type"u8, "VI");
        }
        else
        {
            w.Null("cc_last4"u8);
        }

        w.Number("entity_id"u8, plan.Id);
        w.OptionalText("last_trans_id"u8, payment.Transaction);
        w.Text("method"u8, payment.Method);
        w.Number("parent_id"u8, plan.Id);
        w.OptionalText("po_number"u8, payment.PurchaseOrder);
        w.Amount("shipping_amount"u8, totals.Shipping.Own);
        w.AmountIf(facts.IsInvoiced, "shipping_captured"u8, totals.Shipping.Own);
        w.End();
    }

    public static void WriteAdditional(ProjectedWriter w, OrderPlan plan)
    {
        w.StartArray("payment_additional_info"u8);
        Entry(w, "method_title", plan.Payment.Title);
        if (plan.Payment.Transaction is { } id)
        {
            Entry(w, "transaction", id);
        }

        w.End();
    }

    private static void Paid(ProjectedWriter w, OrderPlan plan, ReadOnlySpan<byte> paid, ReadOnlySpan<byte> refunded, bool own)
    {
        if (plan.Facts.IsInvoiced)
        {
            w.Amount(paid, own ? plan.Invoiced.Grand.Own : plan.Invoiced.Grand.Base);
        }

        if (plan.Facts.IsRefunded)
        {
            w.Amount(refunded, own ? plan.Refunded.Grand.Own : plan.Refunded.Grand.Base);
        }
    }

    private static void Entry(ProjectedWriter w, string key, string value)
    {
        w.StartObject();
        w.Text("key"u8, key);
        w.Text("value"u8, value);
        w.End();
    }
}
