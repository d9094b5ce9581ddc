using PowerPlatformMagento.Sandbox.Store.Rest;

namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>Writes what the buyer chose of a configurable or a bundle.</summary>
internal static class LineOptionWriter
{
    public static void Write(ProjectedWriter w, OrderPlan plan, OrderLine line)
    {
        if (line.Kind is not (LineKind.Configurable or LineKind.FixedBundle or LineKind.DynamicBundle))
        {
            return;
        }

        w.StartObject("product_option"u8);
        w.StartObject("extension_attributes"u8);
        if (line.Kind == LineKind.Configurable)
        {
            w.StartArray("configurable_item_options"u8);
            w.StartObject();
            w.Text("option_id"u8, "137");
            w.Number("option_value"u8, 4 + line.Option);
            w.End();
        }
        else
        {
            w.StartArray("bundle_options"u8);
            foreach (var child in plan.Lines.Where(child => ReferenceEquals(child.Parent, line)))
            {
                w.StartObject();
                w.Number("option_id"u8, child.Option);
                w.Number("option_qty"u8, 1);
                w.StartArray("option_selections"u8);
                w.RawElement("1"u8);
                w.End();
                w.End();
            }
        }

        w.End();
        w.End();
        w.End();
    }
}
