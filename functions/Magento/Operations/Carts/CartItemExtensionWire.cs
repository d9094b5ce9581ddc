using System.Text.Json.Serialization;
using PowerPlatformMagento.Magento.Mapping.Json;

namespace PowerPlatformMagento.Magento.Operations.Carts;

/// <summary>What is read of the extension attributes of a row of a cart.</summary>
internal sealed class CartItemExtensionWire
{
    [JsonConverter(typeof(ObjectOrNothing<NegotiatedItemWire>))]
    public NegotiatedItemWire? NegotiableQuoteItem { get; set; }
}
