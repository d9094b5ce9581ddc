using System.Text.Json.Serialization;
using PowerPlatformMagento.Magento.Mapping.Json;

namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>How an order is shipped.</summary>
internal sealed class ShippingAssignmentWire
{
    [JsonConverter(typeof(ObjectOrNothing<ShippingWire>))]
    public ShippingWire? Shipping { get; set; }
}
