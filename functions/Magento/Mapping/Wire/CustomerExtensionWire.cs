using System.Text.Json.Serialization;
using PowerPlatformMagento.Magento.Mapping.Json;

namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>What is read of the extension attributes of a customer.</summary>
internal sealed class CustomerExtensionWire
{
    public bool? IsSubscribed { get; set; }

    [JsonConverter(typeof(ObjectOrNothing<CompanyMembershipWire>))]
    public CompanyMembershipWire? CompanyAttributes { get; set; }
}
