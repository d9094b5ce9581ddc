using System.Text.Json.Serialization;
using PowerPlatformMagento.Magento.Mapping.Json;

namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>What is read of the extension attributes of an order.</summary>
internal sealed class OrderExtensionWire
{
    public List<ShippingAssignmentWire?>? ShippingAssignments { get; set; }

    [JsonConverter(typeof(ObjectOrNothing<CompanyOrderWire>))]
    public CompanyOrderWire? CompanyOrderAttributes { get; set; }
}
