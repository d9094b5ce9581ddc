namespace PowerPlatformMagento.Magento.Operations.Prices;

/// <summary>A special price to write.</summary>
/// <param name="Price">The price.</param>
/// <param name="Outdated">
/// The stored price that must go first; null = none. Magento Open Source keeps the old beginning or end of a price that is sent without one.
/// </param>
internal sealed record SpecialPriceRow(SpecialPriceWire Price, SpecialPriceWire? Outdated);
