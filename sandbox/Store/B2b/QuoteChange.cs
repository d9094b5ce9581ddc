namespace PowerPlatformMagento.Sandbox.Store.B2b;

/// <summary>What a merchant changes about a quote; null = as it is.</summary>
/// <param name="Name">Name.</param>
/// <param name="Expires">Last day of the offer, as Magento writes a date.</param>
/// <param name="PriceType">1 percent taken off, 2 amount taken off, 3 proposed total.</param>
/// <param name="PriceValue">The percent or the amount.</param>
/// <param name="ShippingPrice">What shipping shall cost.</param>
internal sealed record QuoteChange(string? Name, string? Expires, long? PriceType, decimal? PriceValue, decimal? ShippingPrice);
