using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Intake;

/// <summary>Which record an Adobe I/O event is about, and where its id stands in the event.</summary>
/// <param name="Type">What changed.</param>
/// <param name="Members">Members of the value that may hold the id, best first.</param>
internal sealed record IoTopic(EntityType Type, params string[] Members)
{
    private const string Marker = "observer.";

    // Longer names first: an invoice event is not an order event.
    private static readonly (string Name, IoTopic Topic)[] Topics =
    [
        ("sales_order_invoice_save_", new(EntityType.Order, "order_id")),
        ("sales_order_shipment_track_save_", new(EntityType.Order, "order_id")),
        ("sales_order_shipment_save_", new(EntityType.Order, "order_id")),
        ("sales_order_creditmemo_save_", new(EntityType.Order, "order_id")),
        ("sales_order_status_history_save_", new(EntityType.Order, "parent_id", "order_id")),
        ("sales_order_save_", new(EntityType.Order, "entity_id")),
        ("sales_order_place_after", new(EntityType.Order, "entity_id")),
        ("rma_save_", new(EntityType.Return, "entity_id")),
        ("customer_address_save_", new(EntityType.Customer, "customer_id", "parent_id")),
        ("customer_save_", new(EntityType.Customer, "entity_id", "id")),
        ("customer_register_success", new(EntityType.Customer, "entity_id", "id")),
    ];

    /// <summary>The topic of an event type such as <c>com.adobe.commerce.observer.sales_order_save_commit_after</c>; null when it is not handled.</summary>
    public static IoTopic? Find(string eventType)
    {
        var start = eventType.IndexOf(Marker, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        var name = eventType[(start + Marker.Length)..];
        return Array.Find(Topics, topic => name.StartsWith(topic.Name, StringComparison.Ordinal)).Topic;
    }
}
