namespace PowerPlatformMagento.Sandbox.Store.Catalogue;

/// <summary>What an order or a cart costs, in one currency.</summary>
/// <param name="Subtotal">Products with tax, before discount.</param>
/// <param name="Shipping">Shipping with tax.</param>
/// <param name="Discount">Discount, 0 or more.</param>
/// <param name="Tax">Tax inside the total.</param>
/// <param name="GrandTotal">What the buyer pays.</param>
/// <param name="Paid">What was paid so far.</param>
/// <param name="Refunded">What was paid back.</param>
/// <param name="Currency">ISO code.</param>
public sealed record CatalogueTotals(
    decimal Subtotal, decimal Shipping, decimal Discount, decimal Tax, decimal GrandTotal, decimal Paid, decimal Refunded, string Currency);
