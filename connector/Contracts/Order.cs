using System.Runtime.Serialization;

namespace PowerPlatformMagento.Contracts;

/// <summary>An order with everything that belongs to it.</summary>
[DataContract(Namespace = "")]
public sealed record Order
{
    /// <summary>Origin and revision.</summary>
    [DataMember(Name = "source", Order = 1, IsRequired = true)]
    public required Source Source { get; init; }

    /// <summary>Code of the store view of the order.</summary>
    [DataMember(Name = "storeView", Order = 2, EmitDefaultValue = false)]
    public string? StoreView { get; init; }

    /// <summary>Code of the website of the order.</summary>
    [DataMember(Name = "website", Order = 3, EmitDefaultValue = false)]
    public string? Website { get; init; }

    /// <summary>Magento's state, one of <see cref="OrderState"/>: drives logic.</summary>
    [DataMember(Name = "state", Order = 4, IsRequired = true)]
    public required string State { get; init; }

    /// <summary>Magento's status code: merchants add their own, show it, do not branch on it.</summary>
    [DataMember(Name = "status", Order = 5, IsRequired = true)]
    public required string Status { get; init; }

    /// <summary>When the order was placed, UTC.</summary>
    [DataMember(Name = "placedAt", Order = 6)]
    public DateTime PlacedAt { get; init; }

    /// <summary>Magento's customer id; null for guests.</summary>
    [DataMember(Name = "customerId", Order = 7, EmitDefaultValue = false)]
    public string? CustomerId { get; init; }

    /// <summary>Whether the order was placed without an account.</summary>
    [DataMember(Name = "isGuest", Order = 8)]
    public bool IsGuest { get; init; }

    /// <summary>E-mail address of the buyer; null on broken orders.</summary>
    [DataMember(Name = "email", Order = 9, EmitDefaultValue = false)]
    public string? Email { get; init; }

    /// <summary>Salutation or title of the buyer.</summary>
    [DataMember(Name = "prefix", Order = 10, EmitDefaultValue = false)]
    public string? Prefix { get; init; }

    /// <summary>Given name of the buyer.</summary>
    [DataMember(Name = "firstName", Order = 11, EmitDefaultValue = false)]
    public string? FirstName { get; init; }

    /// <summary>Middle name of the buyer.</summary>
    [DataMember(Name = "middleName", Order = 12, EmitDefaultValue = false)]
    public string? MiddleName { get; init; }

    /// <summary>Family name of the buyer.</summary>
    [DataMember(Name = "lastName", Order = 13, EmitDefaultValue = false)]
    public string? LastName { get; init; }

    /// <summary>Title after the name of the buyer.</summary>
    [DataMember(Name = "suffix", Order = 14, EmitDefaultValue = false)]
    public string? Suffix { get; init; }

    /// <summary>Tax or VAT number of the buyer.</summary>
    [DataMember(Name = "taxId", Order = 15, EmitDefaultValue = false)]
    public string? TaxId { get; init; }

    /// <summary>Id of the customer group at the time of the order.</summary>
    [DataMember(Name = "customerGroupId", Order = 16, EmitDefaultValue = false)]
    public string? CustomerGroupId { get; init; }

    /// <summary>Company the order was placed for; null for consumers.</summary>
    [DataMember(Name = "company", Order = 17, EmitDefaultValue = false)]
    public Company? Company { get; init; }

    /// <summary>Address of the invoice.</summary>
    [DataMember(Name = "billingAddress", Order = 18, EmitDefaultValue = false)]
    public Address? BillingAddress { get; init; }

    /// <summary>Shipping address; null for virtual orders.</summary>
    [DataMember(Name = "shippingAddress", Order = 19, EmitDefaultValue = false)]
    public Address? ShippingAddress { get; init; }

    /// <summary>ISO 4217 code of the order currency.</summary>
    [DataMember(Name = "currency", Order = 20, IsRequired = true)]
    public required string Currency { get; init; }

    /// <summary>ISO 4217 code of the base currency of the website.</summary>
    [DataMember(Name = "baseCurrency", Order = 21, IsRequired = true)]
    public required string BaseCurrency { get; init; }

    /// <summary>Net total of the lines before discount, in the order currency; at most four decimals.</summary>
    [DataMember(Name = "subtotal", Order = 22)]
    public decimal Subtotal { get; init; }

    /// <summary>Discount as a positive number, in the order currency; at most four decimals.</summary>
    [DataMember(Name = "discountAmount", Order = 23)]
    public decimal DiscountAmount { get; init; }

    /// <summary>Net shipping, in the order currency; at most four decimals.</summary>
    [DataMember(Name = "shippingAmount", Order = 24)]
    public decimal ShippingAmount { get; init; }

    /// <summary>Tax on shipping, in the order currency; at most four decimals.</summary>
    [DataMember(Name = "shippingTaxAmount", Order = 25)]
    public decimal ShippingTaxAmount { get; init; }

    /// <summary>Tax, shipping included, in the order currency; at most four decimals.</summary>
    [DataMember(Name = "taxAmount", Order = 26)]
    public decimal TaxAmount { get; init; }

    /// <summary>Tax Magento hides inside a discount, in the order currency; at most four decimals.</summary>
    [DataMember(Name = "discountTaxCompensationAmount", Order = 27)]
    public decimal DiscountTaxCompensationAmount { get; init; }

    /// <summary>Amount to pay, in the order currency; at most four decimals.</summary>
    [DataMember(Name = "grandTotal", Order = 28)]
    public decimal GrandTotal { get; init; }

    /// <summary>Amount paid, in the order currency; at most four decimals.</summary>
    [DataMember(Name = "totalPaid", Order = 29)]
    public decimal TotalPaid { get; init; }

    /// <summary>Amount still to pay, in the order currency; at most four decimals.</summary>
    [DataMember(Name = "totalDue", Order = 30)]
    public decimal TotalDue { get; init; }

    /// <summary>Amount invoiced, in the order currency; at most four decimals.</summary>
    [DataMember(Name = "totalInvoiced", Order = 31)]
    public decimal TotalInvoiced { get; init; }

    /// <summary>Amount refunded, in the order currency; at most four decimals.</summary>
    [DataMember(Name = "totalRefunded", Order = 32)]
    public decimal TotalRefunded { get; init; }

    /// <summary>Amount cancelled, in the order currency; at most four decimals.</summary>
    [DataMember(Name = "totalCanceled", Order = 33)]
    public decimal TotalCanceled { get; init; }

    /// <summary>Net total of the lines before discount, in the base currency of the website; at most four decimals.</summary>
    [DataMember(Name = "baseSubtotal", Order = 34)]
    public decimal BaseSubtotal { get; init; }

    /// <summary>Discount as a positive number, in the base currency of the website; at most four decimals.</summary>
    [DataMember(Name = "baseDiscountAmount", Order = 35)]
    public decimal BaseDiscountAmount { get; init; }

    /// <summary>Net shipping, in the base currency of the website; at most four decimals.</summary>
    [DataMember(Name = "baseShippingAmount", Order = 36)]
    public decimal BaseShippingAmount { get; init; }

    /// <summary>Tax, shipping included, in the base currency of the website; at most four decimals.</summary>
    [DataMember(Name = "baseTaxAmount", Order = 37)]
    public decimal BaseTaxAmount { get; init; }

    /// <summary>Amount to pay, in the base currency of the website; at most four decimals.</summary>
    [DataMember(Name = "baseGrandTotal", Order = 38)]
    public decimal BaseGrandTotal { get; init; }

    /// <summary>Amount paid, in the base currency of the website; at most four decimals.</summary>
    [DataMember(Name = "baseTotalPaid", Order = 39)]
    public decimal BaseTotalPaid { get; init; }

    /// <summary>Amount refunded, in the base currency of the website; at most four decimals.</summary>
    [DataMember(Name = "baseTotalRefunded", Order = 40)]
    public decimal BaseTotalRefunded { get; init; }

    /// <summary>Coupon code used.</summary>
    [DataMember(Name = "couponCode", Order = 41, EmitDefaultValue = false)]
    public string? CouponCode { get; init; }

    /// <summary>Magento's shipping method code, for example <c>flatrate_flatrate</c>; null for virtual orders.</summary>
    [DataMember(Name = "shippingMethod", Order = 42, EmitDefaultValue = false)]
    public string? ShippingMethod { get; init; }

    /// <summary>Shipping method as shown to the customer.</summary>
    [DataMember(Name = "shippingDescription", Order = 43, EmitDefaultValue = false)]
    public string? ShippingDescription { get; init; }

    /// <summary>Whether nothing is to be shipped.</summary>
    [DataMember(Name = "isVirtual", Order = 44)]
    public bool IsVirtual { get; init; }

    /// <summary>Sum of the quantities ordered.</summary>
    [DataMember(Name = "totalQuantity", Order = 45)]
    public decimal TotalQuantity { get; init; }

    /// <summary>Total weight in the weight unit of the store.</summary>
    [DataMember(Name = "weight", Order = 46)]
    public decimal Weight { get; init; }

    /// <summary>Note of the customer.</summary>
    [DataMember(Name = "customerNote", Order = 47, EmitDefaultValue = false)]
    public string? CustomerNote { get; init; }

    /// <summary>Number of the order this one replaces after an edit; null otherwise.</summary>
    [DataMember(Name = "originalNumber", Order = 48, EmitDefaultValue = false)]
    public string? OriginalNumber { get; init; }

    /// <summary>Value of <c>ext_order_id</c>, at most 32 characters.</summary>
    [DataMember(Name = "externalOrderId", Order = 49, EmitDefaultValue = false)]
    public string? ExternalOrderId { get; init; }

    /// <summary>Payment; null on broken orders.</summary>
    [DataMember(Name = "payment", Order = 50, EmitDefaultValue = false)]
    public Payment? Payment { get; init; }

    /// <summary>Lines of the order.</summary>
    [DataMember(Name = "lines", Order = 51)]
    public IList<OrderLine> Lines
    {
        get => field ??= [];
        init;
    }

    /// <summary>Shipments of the order.</summary>
    [DataMember(Name = "shipments", Order = 52)]
    public IList<Shipment> Shipments
    {
        get => field ??= [];
        init;
    }

    /// <summary>Invoices of the order.</summary>
    [DataMember(Name = "invoices", Order = 53)]
    public IList<Invoice> Invoices
    {
        get => field ??= [];
        init;
    }

    /// <summary>Refunds of the order.</summary>
    [DataMember(Name = "refunds", Order = 54)]
    public IList<Refund> Refunds
    {
        get => field ??= [];
        init;
    }

    /// <summary>Magento's id of the cart the order came from (<c>quote_id</c>); null when the store did not say.</summary>
    [DataMember(Name = "cartId", Order = 55, EmitDefaultValue = false)]
    public string? CartId { get; init; }
}
