namespace PowerPlatformMagento.EndToEnd.Tests.RealStore;

/// <summary>Amounts of an order in the order currency.</summary>
internal sealed record OrderAmounts(
    decimal Subtotal,
    decimal Discount,
    decimal Shipping,
    decimal ShippingTax,
    decimal Tax,
    decimal DiscountTaxCompensation,
    decimal GrandTotal,
    decimal Paid,
    decimal Due,
    decimal Invoiced,
    decimal Refunded,
    decimal Canceled);
