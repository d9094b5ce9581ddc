namespace PowerPlatformMagento.Plugins.Summaries;

/// <summary>What a purchase summary needs of one order.</summary>
/// <param name="CurrencyId">Currency of the order.</param>
/// <param name="CurrencyCode">ISO 4217 code of that currency.</param>
/// <param name="GrandTotal">Amount of the order.</param>
/// <param name="TotalRefunded">Amount given back.</param>
/// <param name="PlacedOn">When it was placed, UTC; null on broken orders.</param>
internal sealed record PurchasedOrder(Guid CurrencyId, string CurrencyCode, decimal GrandTotal, decimal TotalRefunded, DateTime? PlacedOn);
