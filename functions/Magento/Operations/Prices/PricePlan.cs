using System.Globalization;
using PowerPlatformMagento.Magento.Operations.Bulk;
using PowerPlatformMagento.Magento.Operations.Products;
using PowerPlatformMagento.Magento.Operations.Stores;
using PowerPlatformMagento.Operations.Prices;

namespace PowerPlatformMagento.Magento.Operations.Prices;

/// <summary>What is written or removed for a wish for base or special prices: no unknown scopes, no products without a price, nothing that is so already. Pure.</summary>
/// <param name="scopes">Store views.</param>
/// <param name="errors">Takes what is refused.</param>
internal sealed class PricePlan(StoreScopes scopes, BulkErrors errors)
{
    /// <summary>Items that need nothing written.</summary>
    public int Unchanged { get; private set; }

    /// <summary>Base prices to write.</summary>
    public List<BulkUnit<BasePriceWire>> Base(IEnumerable<(int Position, BasePrice Item, ProductKey Product)> items, IEnumerable<BasePriceWire> stored)
    {
        var known = stored.Where(price => price.Sku is not null).ToLookup(price => Key(price.Sku!, price.StoreId));
        var units = new List<BulkUnit<BasePriceWire>>();
        foreach (var (position, item, product) in items)
        {
            if (StoreIdOf(position, item.StoreView, product) is not { } storeId)
            {
                continue;
            }

            if (known[Key(product.Sku, storeId)].Any(price => price.Price == item.Price))
            {
                Unchanged++;
                continue;
            }

            units.Add(new BulkUnit<BasePriceWire>(product.Sku, [new BasePriceWire { Sku = product.Sku, StoreId = storeId, Price = item.Price }], [position]));
        }

        return units;
    }

    /// <summary>Special prices to write.</summary>
    /// <param name="items">Items of products that exist.</param>
    /// <param name="stored">Special prices that are there.</param>
    /// <param name="zone">Time zone in which a store view means its dates.</param>
    /// <param name="keepsDates">
    /// Whether the store is Magento Open Source. It keeps the old date where none is sent, and it lists a price of a product with several ones once for each
    /// date of any store view (2.4.7), so that one row alone proves nothing; Adobe Commerce lists one row for each scheduled update.
    /// </param>
    public List<BulkUnit<SpecialPriceRow>> Special(
        IEnumerable<(int Position, SpecialPrice Item, ProductKey Product)> items, IEnumerable<SpecialPriceWire> stored, Func<string, TimeZoneInfo> zone, bool keepsDates)
    {
        var known = stored.Where(price => price.Sku is not null).ToLookup(price => Key(price.Sku!, price.StoreId));
        var units = new List<BulkUnit<SpecialPriceRow>>();
        foreach (var (position, item, product) in items)
        {
            if (item.From is { } from && item.To is { } to && PriceDates.Utc(from) >= PriceDates.Utc(to))
            {
                errors.Add(position, "The price ends before it begins.");
                continue;
            }

            if (StoreIdOf(position, item.StoreView, product) is not { } storeId)
            {
                continue;
            }

            var own = zone(storeId.ToString(CultureInfo.InvariantCulture));
            var wish = new SpecialPriceWire { Sku = product.Sku, StoreId = storeId, Price = item.Price, PriceFrom = PriceDates.Write(item.From, own), PriceTo = PriceDates.Write(item.To, own) };
            var now = known[Key(product.Sku, storeId)].ToList();
            if (keepsDates ? now.Count > 0 && now.TrueForAll(price => AreSame(price, wish)) : now.Exists(price => AreSame(price, wish)))
            {
                Unchanged++;
                continue;
            }

            var outdated = keepsDates ? now.Find(price => (wish.PriceFrom is null && price.PriceFrom is not null) || (wish.PriceTo is null && price.PriceTo is not null)) : null;
            units.Add(new BulkUnit<SpecialPriceRow>(product.Sku, [new SpecialPriceRow(wish, outdated)], [position]));
        }

        return units;
    }

    /// <summary>The stored special prices to remove; those of a product and store view together.</summary>
    public List<BulkUnit<SpecialPriceWire>> RemoveSpecial(IEnumerable<(int Position, SpecialPriceRemoval Item, ProductKey Product)> items, IEnumerable<SpecialPriceWire> stored)
    {
        var known = stored.Where(price => price.Sku is not null).ToLookup(price => Key(price.Sku!, price.StoreId));
        var units = new List<BulkUnit<SpecialPriceWire>>();
        foreach (var (position, item, product) in items)
        {
            if (StoreIdOf(position, item.StoreView, product) is not { } storeId)
            {
                continue;
            }

            if (known[Key(product.Sku, storeId)].ToList() is { Count: > 0 } rows)
            {
                units.Add(new BulkUnit<SpecialPriceWire>(product.Sku, rows, [position]));
            }
            else
            {
                Unchanged++;
            }
        }

        return units;
    }

    /// <summary>Refuses products whose price comes from their variants.</summary>
    public static string? Refusal(ProductKey product) => product.Type is "configurable" or "grouped" ? $"A {product.Type} product has no price of its own: set those of its parts." : null;

    private int? StoreIdOf(int position, string? storeView, ProductKey product)
    {
        var refusal = Refusal(product);
        var id = scopes.ViewId(string.IsNullOrWhiteSpace(storeView) ? null : storeView.Trim());
        if (refusal is null && id is not null)
        {
            return int.Parse(id, CultureInfo.InvariantCulture);
        }

        errors.Add(position, refusal ?? "No store view has this code.");
        return null;
    }

    private static (string, int) Key(string sku, int storeId) => (sku.ToUpperInvariant(), storeId);

    private static bool AreSame(SpecialPriceWire stored, SpecialPriceWire wish) =>
        stored.Price == wish.Price && AreSame(stored.PriceFrom, wish.PriceFrom) && AreSame(stored.PriceTo, wish.PriceTo);

    private static bool AreSame(string? one, string? other) => string.IsNullOrEmpty(one) ? string.IsNullOrEmpty(other) : one == other;
}
