using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Operations.Orders.Wire;

namespace PowerPlatformMagento.Magento.Operations.Orders;

/// <summary>What the store answers, as far as work on an order needs it. Pure.</summary>
internal static class OrderSnapshots
{
    /// <summary>An order.</summary>
    /// <exception cref="RecordNotReadableException">It lacks what the work needs.</exception>
    public static OrderSnapshot Of(SnapshotWire order) => new(
        Needed.Id(order.EntityId, "entity_id"),
        Needed.Text(order.IncrementId, "increment_id"),
        Needed.Text(order.State, "state"),
        Optional.Text(order.Status) ?? "",
        Optional.Text(order.ExtOrderId),
        order.GrandTotal,
        Optional.Text(order.CustomerEmail),
        Lines([.. Needed.List(order.Items, "items").OfType<SnapshotLineWire>()]),
        Comments(order.StatusHistories));

    /// <summary>A document.</summary>
    /// <exception cref="RecordNotReadableException">It has no id.</exception>
    public static OrderDocument Of(CommentedWire document) => new(Needed.Id(document.EntityId, "entity_id"), Comments(document.Comments));

    /// <summary>The parcels of a shipment.</summary>
    /// <exception cref="RecordNotReadableException">It does not name its order.</exception>
    public static ShipmentTracks Of(ShipmentTracksWire shipment) => new(
        Needed.Id(shipment.OrderId, "order_id"),
        (shipment.Tracks ?? [])
            .Where(track => Optional.Text(track?.TrackNumber) is not null)
            .GroupBy(track => track!.TrackNumber!, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => Needed.Id(group.First()!.EntityId, "tracks.entity_id"), StringComparer.OrdinalIgnoreCase));

    private static List<OrderLineSnapshot> Lines(List<SnapshotLineWire> items) => [.. items.Select(item => Line(item, HasAmounts(items, item)))];

    private static bool HasAmounts(List<SnapshotLineWire> items, SnapshotLineWire item)
    {
        var parent = Optional.Id(item.ParentItemId) is { } parentId ? items.Find(other => other.ItemId == parentId) : null;
        return parent switch
        {
            { ProductType: "configurable" } => false,
            { ProductType: "bundle" } => PartsHavePrices(parent),
            _ => item.ProductType != "bundle" || !PartsHavePrices(item),
        };

        bool PartsHavePrices(SnapshotLineWire bundle) => items.Exists(part => part.ParentItemId == bundle.ItemId && part.BasePrice != 0);
    }

    private static OrderLineSnapshot Line(SnapshotLineWire item, bool hasAmounts) => new()
    {
        Id = Needed.Id(item.ItemId, "items.item_id"),
        ParentId = Optional.Id(item.ParentItemId),
        Sku = item.Sku ?? "",
        ProductType = item.ProductType ?? "",
        IsVirtual = item.IsVirtual,
        HasAmounts = hasAmounts,
        Ordered = item.QtyOrdered,
        Shipped = item.QtyShipped,
        Invoiced = item.QtyInvoiced,
        Refunded = item.QtyRefunded,
        Canceled = item.QtyCanceled,
    };

    // A comment without text tells nothing; Magento writes such rows for plain changes of the status.
    private static List<StoreComment> Comments(List<CommentWire?>? comments)
    {
        var read = new List<StoreComment>();
        foreach (var comment in comments ?? [])
        {
            if (Optional.Text(comment?.Comment) is { } text && Needed.IsId(comment!.EntityId))
            {
                read.Add(new StoreComment(comment.EntityId!, text, comment.IsVisibleOnFront));
            }
        }

        return read;
    }
}
