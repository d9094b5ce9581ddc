namespace PowerPlatformMagento.EndToEnd.Tests.RealStore;

/// <summary>Amounts of an order in the base currency of its website.</summary>
internal sealed record WebsiteAmounts(decimal Subtotal, decimal Discount, decimal Shipping, decimal Tax, decimal GrandTotal, decimal Paid, decimal Refunded);
