using System.Globalization;
using PowerPlatformMagento.Magento.Operations.Bulk;
using PowerPlatformMagento.Magento.Operations.Products;
using PowerPlatformMagento.Magento.Operations.Stores;
using PowerPlatformMagento.Operations.Prices;

namespace PowerPlatformMagento.Magento.Operations.Prices;

/// <summary>
/// Which stored tier prices go. The store takes a tier price away only when all of it fits, its amount as well, so it is sent as the store has it. Pure.
/// </summary>
/// <param name="scopes">Websites.</param>
/// <param name="errors">Takes what is refused.</param>
internal sealed class TierRemovalPlan(StoreScopes scopes, BulkErrors errors)
{
    /// <summary>Items of which nothing is there.</summary>
    public int Unchanged { get; private set; }

    /// <summary>The stored prices to remove; those of an item together.</summary>
    /// <param name="items">Items of products that exist.</param>
    /// <param name="removesAll">Whether every tier price of the products goes.</param>
    /// <param name="stored">Tier prices that are there.</param>
    public List<BulkUnit<TierPriceWire>> Remove(
        IEnumerable<(int Position, TierPriceRemoval Item, ProductKey Product)> items, bool removesAll, IEnumerable<TierPriceWire> stored)
    {
        var known = stored.Where(price => price.Sku is not null).ToLookup(price => price.Sku!, StringComparer.OrdinalIgnoreCase);
        var units = new List<BulkUnit<TierPriceWire>>();
        foreach (var (position, item, product) in items)
        {
            var websiteId = scopes.WebsiteId(string.IsNullOrWhiteSpace(item.Website) ? null : item.Website.Trim());
            if ((PricePlan.Refusal(product) ?? (websiteId is null ? "No website has this code." : null)) is { } refusal)
            {
                errors.Add(position, refusal);
                continue;
            }

            var website = int.Parse(websiteId!, CultureInfo.InvariantCulture);
            var rows = known[product.Sku].Where(price => removesAll || (price.WebsiteId == website && price.Quantity == item.Quantity && IsFor(price, item))).ToList();
            if (rows.Count == 0)
            {
                Unchanged++;
            }
            else
            {
                units.Add(new BulkUnit<TierPriceWire>(product.Sku, rows, [position]));
            }
        }

        return units;
    }

    private static bool IsFor(TierPriceWire price, TierPriceRemoval item) =>
        string.Equals(price.CustomerGroup ?? ChoiceReader.AllGroups, TierPlan.GroupOf(item.CustomerGroup), StringComparison.OrdinalIgnoreCase);
}
