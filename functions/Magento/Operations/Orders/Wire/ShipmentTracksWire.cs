using PowerPlatformMagento.Magento.Mapping.Wire;

namespace PowerPlatformMagento.Magento.Operations.Orders.Wire;

/// <summary>What is read of a shipment to add a track.</summary>
internal sealed class ShipmentTracksWire
{
    public string? EntityId { get; set; }
    public string? OrderId { get; set; }
    public List<TrackWire?>? Tracks { get; set; }
}
