using System.Text.Json.Serialization;
using PowerPlatformMagento.Magento.Mapping.Json;
using PowerPlatformMagento.Magento.Mapping.Wire;

namespace PowerPlatformMagento.Magento.Operations.Carts;

/// <summary>What is read of the extension attributes of the customer of a cart.</summary>
internal sealed class CartMemberWire
{
    [JsonConverter(typeof(ObjectOrNothing<CompanyMembershipWire>))]
    public CompanyMembershipWire? CompanyAttributes { get; set; }
}
