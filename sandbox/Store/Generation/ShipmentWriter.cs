using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Rest;

namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>Writes one parcel of an order.</summary>
internal static class ShipmentWriter
{
    /// <summary>Most parcels of one order.</summary>
    public const int PerOrder = 2;

    private static readonly (string Code, string Title, string Prefix)[] Carriers =
        [("custom", "DHL Paket", "0034043416109402"), ("ups", "UPS", "1Z999AA101234"), ("dhl", "DHL", "JJD0146"), ("custom", "Spedition Müller & Söhne", "SPED/")];

    public static (long OrderId, int Parcel) Locate(long shipmentId) => (((shipmentId - 1) / PerOrder) + 1, (int)((shipmentId - 1) % PerOrder));

    public static long Id(long orderId, int parcel) => ((orderId - 1) * PerOrder) + parcel + 1;

    public static void Write(ProjectedWriter w, OrderPlan plan, int parcel)
    {
        var id = Id(plan.Id, parcel);
        var at = plan.Facts.DocumentAt(2 + parcel);
        var lines = plan.Lines.Where(line => plan.Shipped(line, parcel) > 0).ToList();
        w.StartObject();
        w.Number("billing_address_id"u8, plan.Id * 2);
        w.Date("created_at"u8, at);
        w.OptionalNumber("customer_id"u8, plan.Buyer.CustomerId);
        w.Number("entity_id"u8, id);
        w.Text("increment_id"u8, IncrementNumber.Of(plan.Store.Id, id));
        w.Number("order_id"u8, plan.Id);
        w.StartArray("packages"u8);
        w.End();
        w.Number("shipping_address_id"u8, (plan.Id * 2) - 1);
        w.Number("store_id"u8, plan.Store.Id);
        w.Number("total_qty"u8, lines.Sum(line => plan.Shipped(line, parcel)));
        w.Date("updated_at"u8, at);
        w.StartArray("items"u8);
        foreach (var line in lines)
        {
            w.StartObject();
            w.Number("entity_id"u8, (line.ItemId * PerOrder) + parcel);
            w.Text("name"u8, line.Name);
            w.Number("parent_id"u8, id);
            w.Amount("price"u8, line.Amounts.Price.Own);
            w.Number("product_id"u8, line.ProductId);
            w.Text("sku"u8, line.Sku);
            w.Number("weight"u8, line.WeightGrams / 1000m);
            w.Number("order_item_id"u8, line.ItemId);
            w.Number("qty"u8, plan.Shipped(line, parcel));
            w.End();
        }

        w.End();
        Tracks(w, plan, parcel, id, at);
        w.StartArray("comments"u8);
        w.End();
        w.StartObject("extension_attributes"u8);
        w.Text("source_code"u8, "default");
        w.End();
        w.End();
    }

    private static void Tracks(ProjectedWriter w, OrderPlan plan, int parcel, long id, long at)
    {
        w.StartArray("tracks"u8);
        for (var number = 0; number < (plan.Id + parcel) % 3; number++)
        {
            var (code, title, prefix) = Carriers[(plan.Id + number) % Carriers.Length];
            w.StartObject();
            w.Number("order_id"u8, plan.Id);
            w.Date("created_at"u8, at);
            w.Number("entity_id"u8, (id * 2) + number);
            w.Number("parent_id"u8, id);
            w.Date("updated_at"u8, at);
            w.Null("weight"u8);
            w.Null("qty"u8);
            w.Null("description"u8);
            w.Text("track_number"u8, $"{prefix}{(id * 2) + number:D7}");
            w.Text("title"u8, title);
            w.Text("carrier_code"u8, code);
            w.End();
        }

        w.End();
    }
}
