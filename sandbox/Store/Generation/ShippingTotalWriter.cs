using PowerPlatformMagento.Sandbox.Store.Rest;

namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>Writes the shipping amounts once more, as the shipping assignment has them.</summary>
internal static class ShippingTotalWriter
{
    public static void Write(ProjectedWriter w, OrderPlan plan)
    {
        var (facts, totals) = (plan.Facts, plan.Totals);
        var refunded = facts.Scenario == OrderScenario.Closed ? totals : default;
        w.StartObject("total"u8);
        w.Amount("base_shipping_amount"u8, totals.Shipping.Base);
        w.AmountIf(facts.Scenario == OrderScenario.Canceled, "base_shipping_canceled"u8, totals.Shipping.Base);
        w.Number("base_shipping_discount_amount"u8, 0);
        w.Number("base_shipping_discount_tax_compensation_amnt"u8, 0);
        w.Amount("base_shipping_incl_tax"u8, totals.ShippingGross.Base);
        w.AmountIf(facts.IsInvoiced, "base_shipping_invoiced"u8, totals.Shipping.Base);
        w.AmountIf(facts.IsRefunded, "base_shipping_refunded"u8, refunded.Shipping.Base);
        w.Amount("base_shipping_tax_amount"u8, totals.ShippingTax.Base);
        w.Amount("shipping_amount"u8, totals.Shipping.Own);
        w.Number("shipping_discount_amount"u8, 0);
        w.Number("shipping_discount_tax_compensation_amount"u8, 0);
        w.Amount("shipping_incl_tax"u8, totals.ShippingGross.Own);
        w.AmountIf(facts.IsInvoiced, "shipping_invoiced"u8, totals.Shipping.Own);
        w.AmountIf(facts.IsRefunded, "shipping_refunded"u8, refunded.Shipping.Own);
        w.Amount("shipping_tax_amount"u8, totals.ShippingTax.Own);
        w.End();
    }
}
