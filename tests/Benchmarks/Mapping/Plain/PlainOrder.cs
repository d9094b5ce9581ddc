namespace PowerPlatformMagento.Benchmarks.Mapping.Plain;

/// <summary>An order, as plainly as the JSON allows.</summary>
internal sealed record PlainOrder
{
    public long? EntityId { get; init; }

    public string? IncrementId { get; init; }

    public long? StoreId { get; init; }

    public string? State { get; init; }

    public string? Status { get; init; }

    public string? CreatedAt { get; init; }

    public string? UpdatedAt { get; init; }

    public long? CustomerId { get; init; }

    public int? CustomerIsGuest { get; init; }

    public string? CustomerEmail { get; init; }

    public string? CustomerPrefix { get; init; }

    public string? CustomerFirstname { get; init; }

    public string? CustomerMiddlename { get; init; }

    public string? CustomerLastname { get; init; }

    public string? CustomerSuffix { get; init; }

    public string? CustomerTaxvat { get; init; }

    public long? CustomerGroupId { get; init; }

    public string? CustomerNote { get; init; }

    public string? OrderCurrencyCode { get; init; }

    public string? BaseCurrencyCode { get; init; }

    public decimal? Subtotal { get; init; }

    public decimal? DiscountAmount { get; init; }

    public decimal? ShippingAmount { get; init; }

    public decimal? ShippingTaxAmount { get; init; }

    public decimal? TaxAmount { get; init; }

    public decimal? DiscountTaxCompensationAmount { get; init; }

    public decimal? GrandTotal { get; init; }

    public decimal? TotalPaid { get; init; }

    public decimal? TotalDue { get; init; }

    public decimal? TotalInvoiced { get; init; }

    public decimal? TotalRefunded { get; init; }

    public decimal? TotalCanceled { get; init; }

    public decimal? BaseSubtotal { get; init; }

    public decimal? BaseDiscountAmount { get; init; }

    public decimal? BaseShippingAmount { get; init; }

    public decimal? BaseTaxAmount { get; init; }

    public decimal? BaseGrandTotal { get; init; }

    public decimal? BaseTotalPaid { get; init; }

    public decimal? BaseTotalRefunded { get; init; }

    public string? CouponCode { get; init; }

    public string? ShippingDescription { get; init; }

    public int? IsVirtual { get; init; }

    public decimal? TotalQtyOrdered { get; init; }

    public decimal? Weight { get; init; }

    public string? OriginalIncrementId { get; init; }

    public string? ExtOrderId { get; init; }

    public List<PlainOrderItem>? Items { get; init; }

    public PlainAddress? BillingAddress { get; init; }

    public PlainPayment? Payment { get; init; }

    public PlainOrderExtension? ExtensionAttributes { get; init; }
}
