using System.Text.Json.Serialization;
using PowerPlatformMagento.Magento.Mapping.Json;

namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>What is read of an order.</summary>
internal sealed class OrderWire
{
    public string? EntityId { get; set; }
    public string? IncrementId { get; set; }
    public string? QuoteId { get; set; }
    public string? StoreId { get; set; }
    public string? State { get; set; }
    public string? Status { get; set; }
    public DateTime CreatedAt { get; set; }
    public DateTime UpdatedAt { get; set; }
    public string? CustomerId { get; set; }
    public bool? CustomerIsGuest { get; set; }
    public string? CustomerEmail { get; set; }
    public string? CustomerPrefix { get; set; }
    public string? CustomerFirstname { get; set; }
    public string? CustomerMiddlename { get; set; }
    public string? CustomerLastname { get; set; }
    public string? CustomerSuffix { get; set; }
    public string? CustomerTaxvat { get; set; }
    public string? CustomerGroupId { get; set; }
    public string? CustomerNote { get; set; }
    public string? OrderCurrencyCode { get; set; }
    public string? BaseCurrencyCode { get; set; }
    public decimal Subtotal { get; set; }
    public decimal DiscountAmount { get; set; }
    public decimal ShippingAmount { get; set; }
    public decimal ShippingTaxAmount { get; set; }
    public decimal TaxAmount { get; set; }
    public decimal DiscountTaxCompensationAmount { get; set; }
    public decimal GrandTotal { get; set; }
    public decimal TotalPaid { get; set; }
    public decimal TotalDue { get; set; }
    public decimal TotalInvoiced { get; set; }
    public decimal TotalRefunded { get; set; }
    public decimal TotalCanceled { get; set; }
    public decimal BaseSubtotal { get; set; }
    public decimal BaseDiscountAmount { get; set; }
    public decimal BaseShippingAmount { get; set; }
    public decimal BaseTaxAmount { get; set; }
    public decimal BaseGrandTotal { get; set; }
    public decimal BaseTotalPaid { get; set; }
    public decimal BaseTotalRefunded { get; set; }
    public string? CouponCode { get; set; }
    public string? ShippingDescription { get; set; }
    public bool IsVirtual { get; set; }
    public decimal TotalQtyOrdered { get; set; }
    public decimal Weight { get; set; }
    public string? OriginalIncrementId { get; set; }
    public string? ExtOrderId { get; set; }
    public List<OrderItemWire?>? Items { get; set; }

    [JsonConverter(typeof(ObjectOrNothing<AddressWire>))]
    public AddressWire? BillingAddress { get; set; }

    [JsonConverter(typeof(ObjectOrNothing<PaymentWire>))]
    public PaymentWire? Payment { get; set; }

    [JsonConverter(typeof(ObjectOrNothing<OrderExtensionWire>))]
    public OrderExtensionWire? ExtensionAttributes { get; set; }
}
