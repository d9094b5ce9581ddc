using System.Globalization;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Operations.Stores;
using PowerPlatformMagento.Operations.Prices;

namespace PowerPlatformMagento.Magento.Operations.Prices;

/// <summary>Prices as makers get them. Pure.</summary>
/// <param name="scopes">Websites and store views.</param>
/// <param name="zone">Time zone in which a store view means its dates.</param>
internal sealed class PriceMapper(StoreScopes scopes, Func<string, TimeZoneInfo> zone)
{
    /// <summary>All prices of one product; those for all come first.</summary>
    public ProductPrices Map(string sku, IEnumerable<BasePriceWire> bases, IEnumerable<SpecialPriceWire> specials, IEnumerable<TierPriceWire> tiers) => new()
    {
        Sku = sku,
        BasePrices = [.. bases.OrderBy(price => price.StoreId).Select(price => new StoredBasePrice { StoreView = View(price.StoreId), Price = price.Price })],
        SpecialPrices = [.. specials.OrderBy(price => price.StoreId).ThenBy(price => price.PriceFrom, StringComparer.Ordinal).Select(Map)],
        TierPrices = [.. tiers.OrderBy(price => price.WebsiteId).ThenBy(price => price.CustomerGroup, StringComparer.OrdinalIgnoreCase).ThenBy(price => price.Quantity).Select(Map)],
    };

    private StoredSpecialPrice Map(SpecialPriceWire price)
    {
        var own = zone(price.StoreId.ToString(CultureInfo.InvariantCulture));
        return new StoredSpecialPrice { StoreView = View(price.StoreId), Price = price.Price, From = PriceDates.Read(price.PriceFrom, own), To = PriceDates.Read(price.PriceTo, own) };
    }

    private StoredTierPrice Map(TierPriceWire price) => new()
    {
        Website = scopes.WebsiteCode(price.WebsiteId.ToString(CultureInfo.InvariantCulture)),
        CustomerGroup = string.Equals(price.CustomerGroup, ChoiceReader.AllGroups, StringComparison.OrdinalIgnoreCase) ? null : Optional.Text(price.CustomerGroup),
        Quantity = price.Quantity,
        PriceType = price.PriceType == "discount" ? "Discount" : "Fixed",
        Price = price.Price,
    };

    private string? View(int storeId) => scopes.ViewCode(storeId.ToString(CultureInfo.InvariantCulture));
}
