using System.Text.Json.Serialization;
using PowerPlatformMagento.Magento.Mapping.Json;

namespace PowerPlatformMagento.Magento.Operations.Carts;

/// <summary>What is read of a row of a cart.</summary>
internal sealed class CartItemWire
{
    public string? ItemId { get; set; }
    public string? Sku { get; set; }
    public decimal Qty { get; set; }
    public string? Name { get; set; }
    public decimal Price { get; set; }
    public string? ProductType { get; set; }

    [JsonConverter(typeof(ObjectOrNothing<CartItemExtensionWire>))]
    public CartItemExtensionWire? ExtensionAttributes { get; set; }
}
