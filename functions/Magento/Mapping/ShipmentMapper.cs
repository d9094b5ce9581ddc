using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento.Mapping.Wire;

namespace PowerPlatformMagento.Magento.Mapping;

/// <summary>Shipments with their parcels.</summary>
internal static class ShipmentMapper
{
    public static Shipment Map(ShipmentWire shipment, OrderRows rows)
    {
        var lines = Lines(shipment.Items, rows);
        var quantity = 0m;
        foreach (var line in lines)
        {
            quantity += line.Quantity;
        }

        return new Shipment
        {
            Id = Needed.Id(shipment.EntityId, "shipment.entity_id"),
            Number = Needed.Text(shipment.IncrementId, "shipment.increment_id"),
            CreatedAt = Needed.Instant(shipment.CreatedAt, "shipment.created_at"),
            SourceCode = Optional.Text(shipment.ExtensionAttributes?.SourceCode),
            TotalQuantity = quantity,
            Lines = lines,
            Tracks = Tracks(shipment.Tracks),
        };
    }

    private static List<DocumentLine> Lines(List<ShipmentItemWire?>? items, OrderRows rows)
    {
        var lines = new List<DocumentLine>(items?.Count ?? 0);
        foreach (var item in items ?? [])
        {
            if (item is not null && !DocumentRows.IsDouble(items!, item.OrderItemId, rows, other => other.OrderItemId))
            {
                lines.Add(new DocumentLine
                {
                    Id = Needed.Id(item.EntityId, "items.entity_id"),
                    OrderLineId = rows.LineIdOf(Needed.Id(item.OrderItemId, "items.order_item_id")),
                    Sku = Optional.Text(item.Sku),
                    Quantity = item.Qty,
                });
            }
        }

        return lines;
    }

    private static List<Track> Tracks(List<TrackWire?>? tracks)
    {
        var mapped = new List<Track>(tracks?.Count ?? 0);
        foreach (var track in tracks ?? [])
        {
            if (track is not null && Optional.Text(track.TrackNumber) is { } number)
            {
                mapped.Add(new Track
                {
                    Id = Needed.Id(track.EntityId, "tracks.entity_id"),
                    Number = number,
                    CarrierCode = Optional.Text(track.CarrierCode),
                    Title = Optional.Text(track.Title),
                });
            }
        }

        return mapped;
    }
}
