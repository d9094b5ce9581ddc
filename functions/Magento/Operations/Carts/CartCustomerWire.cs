using System.Text.Json.Serialization;
using PowerPlatformMagento.Magento.Mapping.Json;

namespace PowerPlatformMagento.Magento.Operations.Carts;

/// <summary>What is read of the customer of a cart.</summary>
internal sealed class CartCustomerWire
{
    public string? Id { get; set; }
    public string? Email { get; set; }
    public string? Firstname { get; set; }
    public string? Lastname { get; set; }

    [JsonConverter(typeof(ObjectOrNothing<CartMemberWire>))]
    public CartMemberWire? ExtensionAttributes { get; set; }
}
