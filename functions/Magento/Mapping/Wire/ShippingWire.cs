using System.Text.Json.Serialization;
using PowerPlatformMagento.Magento.Mapping.Json;

namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>Shipping method and address; both missing on virtual orders.</summary>
internal sealed class ShippingWire
{
    [JsonConverter(typeof(ObjectOrNothing<AddressWire>))]
    public AddressWire? Address { get; set; }
    public string? Method { get; set; }
}
