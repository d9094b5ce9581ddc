using PowerPlatformMagento.Sandbox.Store.Rest;

namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>Writes the tax parts of the extension attributes.</summary>
internal static class TaxWriter
{
    public static void WriteItemized(ProjectedWriter w, OrderPlan plan, OrderLine line)
    {
        if (!w.Wants("extension_attributes"u8))
        {
            return;
        }

        w.StartObject("extension_attributes"u8);
        w.StartArray("itemized_taxes"u8);
        if (plan.TaxName is { } name && !line.IsDummy)
        {
            w.StartObject();
            w.Number("tax_item_id"u8, line.ItemId);
            w.Number("tax_id"u8, plan.Id);
            w.Number("item_id"u8, line.ItemId);
            Itemized(w, plan, name, line.Amounts.Tax, "product");
            w.End();
        }

        w.End();
        w.End();
    }

    public static void WriteSummary(ProjectedWriter w, OrderPlan plan)
    {
        Applied(w, plan, plan.Totals.Tax);
        w.StartArray("item_applied_taxes"u8);
        if (plan.TaxName is not null)
        {
            PerItem(w, plan, "shipping", null, plan.Totals.ShippingTax);
            foreach (var line in plan.Lines.Where(line => !line.IsDummy))
            {
                PerItem(w, plan, "product", line.ItemId, line.Amounts.Tax);
            }
        }

        w.End();
        w.Flag("converting_from_quote"u8, false);
        w.StartArray("taxes"u8);
        if (plan.TaxName is { } name)
        {
            w.StartObject();
            w.Number("tax_id"u8, plan.Id);
            w.Number("order_id"u8, plan.Id);
            Rate(w, plan, name, plan.Totals.Tax);
            w.Amount("base_real_amount"u8, plan.Totals.Tax.Base);
            w.Number("priority"u8, 0);
            w.Number("position"u8, 0);
            w.Number("process"u8, 0);
            w.End();
        }

        w.End();
        w.StartArray("additional_itemized_taxes"u8);
        if (plan.TaxName is { } shippingName && !plan.Facts.IsVirtual)
        {
            w.StartObject();
            w.Number("tax_item_id"u8, (plan.Id * RowPlanner.ItemsPerOrder) + RowPlanner.ItemsPerOrder - 1);
            w.Number("tax_id"u8, plan.Id);
            Itemized(w, plan, shippingName, plan.Totals.ShippingTax, "shipping");
            w.End();
        }

        w.End();
    }

    private static void Itemized(ProjectedWriter w, OrderPlan plan, string name, Pair tax, string type)
    {
        w.Text("tax_code"u8, name);
        w.Number("tax_percent"u8, plan.TaxPermille / 10m);
        w.Amount("amount"u8, tax.Own);
        w.Amount("base_amount"u8, tax.Base);
        w.Amount("real_amount"u8, tax.Own);
        w.Amount("real_base_amount"u8, tax.Base);
        w.Text("taxable_item_type"u8, type);
    }

    private static void PerItem(ProjectedWriter w, OrderPlan plan, string type, long? itemId, Pair tax)
    {
        w.StartObject();
        w.Text("type"u8, type);
        w.OptionalNumber("item_id"u8, itemId);
        Applied(w, plan, tax);
        w.End();
    }

    private static void Applied(ProjectedWriter w, OrderPlan plan, Pair tax)
    {
        w.StartArray("applied_taxes"u8);
        if (plan.TaxName is { } name)
        {
            w.StartObject();
            Rate(w, plan, name, tax);
            w.End();
        }

        w.End();
    }

    private static void Rate(ProjectedWriter w, OrderPlan plan, string name, Pair tax)
    {
        w.Text("code"u8, name);
        w.Text("title"u8, name);
        w.Number("percent"u8, plan.TaxPermille / 10m);
        w.Amount("amount"u8, tax.Own);
        w.Amount("base_amount"u8, tax.Base);
    }
}
