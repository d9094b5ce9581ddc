using System.Text.Json.Serialization;
using PowerPlatformMagento.Magento.Mapping.Json;

namespace PowerPlatformMagento.Magento.Operations.Carts;

/// <summary>What is read of the extension attributes of a cart.</summary>
internal sealed class CartExtensionWire
{
    [JsonConverter(typeof(ObjectOrNothing<NegotiationWire>))]
    public NegotiationWire? NegotiableQuote { get; set; }
}
