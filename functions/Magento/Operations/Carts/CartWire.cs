using System.Text.Json.Serialization;
using PowerPlatformMagento.Magento.Mapping.Json;

namespace PowerPlatformMagento.Magento.Operations.Carts;

/// <summary>What is read of a cart.</summary>
internal sealed class CartWire
{
    public string? Id { get; set; }
    public DateTime CreatedAt { get; set; }
    public DateTime UpdatedAt { get; set; }
    public bool IsActive { get; set; }
    public List<CartItemWire?>? Items { get; set; }
    public decimal ItemsCount { get; set; }
    public decimal ItemsQty { get; set; }

    [JsonConverter(typeof(ObjectOrNothing<CartCustomerWire>))]
    public CartCustomerWire? Customer { get; set; }

    [JsonConverter(typeof(ObjectOrNothing<CartAddressWire>))]
    public CartAddressWire? BillingAddress { get; set; }
    public string? ReservedOrderId { get; set; }

    [JsonConverter(typeof(ObjectOrNothing<CartCurrencyWire>))]
    public CartCurrencyWire? Currency { get; set; }
    public bool CustomerIsGuest { get; set; }
    public string? StoreId { get; set; }

    [JsonConverter(typeof(ObjectOrNothing<CartExtensionWire>))]
    public CartExtensionWire? ExtensionAttributes { get; set; }
}
