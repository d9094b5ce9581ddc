using System.Text.Json.Serialization;
using PowerPlatformMagento.Magento.Mapping.Json;

namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>What is read of a shipment.</summary>
internal sealed class ShipmentWire
{
    public string? EntityId { get; set; }
    public string? IncrementId { get; set; }
    public string? OrderId { get; set; }
    public DateTime CreatedAt { get; set; }
    public DateTime UpdatedAt { get; set; }
    public List<ShipmentItemWire?>? Items { get; set; }
    public List<TrackWire?>? Tracks { get; set; }

    [JsonConverter(typeof(ObjectOrNothing<ShipmentExtensionWire>))]
    public ShipmentExtensionWire? ExtensionAttributes { get; set; }
}
