using System.Globalization;
using PowerPlatformMagento.Magento.Operations.Bulk;
using PowerPlatformMagento.Magento.Operations.Products;
using PowerPlatformMagento.Magento.Operations.Stores;
using PowerPlatformMagento.Operations.Prices;

namespace PowerPlatformMagento.Magento.Operations.Prices;

/// <summary>What is written for a wish for tier prices. Pure.</summary>
/// <param name="scopes">Websites.</param>
/// <param name="errors">Takes what is refused.</param>
internal sealed class TierPlan(StoreScopes scopes, BulkErrors errors)
{
    /// <summary>Items that need nothing written.</summary>
    public int Unchanged { get; private set; }

    /// <summary>What makes two tier prices of a product the same place.</summary>
    public static string PlaceOf(TierPrice item) => PlaceOf(item.Website, item.CustomerGroup, item.Quantity);

    /// <summary>What makes two removals of tier prices of a product the same one.</summary>
    public static string PlaceOf(TierPriceRemoval item) => PlaceOf(item.Website, item.CustomerGroup, item.Quantity);

    /// <summary>Name of the customer group as the store takes it.</summary>
    public static string GroupOf(string? customerGroup) => string.IsNullOrWhiteSpace(customerGroup) ? ChoiceReader.AllGroups : customerGroup.Trim();

    /// <summary>Tier prices to add: each by itself.</summary>
    public List<BulkUnit<TierPriceWire>> Add(IEnumerable<(int Position, TierPrice Item, ProductKey Product)> items, IEnumerable<TierPriceWire> stored)
    {
        var known = stored.Where(price => price.Sku is not null).Select(Key).ToHashSet();
        var units = new List<BulkUnit<TierPriceWire>>();
        foreach (var (position, item, product) in items)
        {
            if (Row(position, item, product) is not { } row)
            {
                continue;
            }

            if (known.Contains(Key(row)))
            {
                Unchanged++;
            }
            else
            {
                units.Add(new BulkUnit<TierPriceWire>(product.Sku, [row], [position]));
            }
        }

        return units;
    }

    /// <summary>Tier prices that replace all others: those of a product together, and none of a product of which one is refused.</summary>
    /// <param name="items">Items of products that exist.</param>
    /// <param name="refusedSkus">SKUs of items that were refused before, whatever their case.</param>
    /// <param name="stored">Tier prices that are there.</param>
    public List<BulkUnit<TierPriceWire>> Replace(
        IEnumerable<(int Position, TierPrice Item, ProductKey Product)> items, IReadOnlySet<string> refusedSkus, IEnumerable<TierPriceWire> stored)
    {
        var known = stored.Where(price => price.Sku is not null).ToLookup(price => price.Sku!, Key, StringComparer.OrdinalIgnoreCase);
        var units = new List<BulkUnit<TierPriceWire>>();
        foreach (var product in items.GroupBy(item => item.Product))
        {
            var rows = product.Select(item => (item.Position, Row: Row(item.Position, item.Item, item.Product))).ToList();
            if (refusedSkus.Contains(product.Key.Sku) || rows.Exists(row => row.Row is null))
            {
                rows.ForEach(row => errors.Add(row.Position, "Not replaced, because another tier price of this product is refused."));
            }
            else if (known[product.Key.Sku].ToHashSet().SetEquals(rows.Select(row => Key(row.Row!))))
            {
                Unchanged += rows.Count;
            }
            else
            {
                units.Add(new BulkUnit<TierPriceWire>(product.Key.Sku, [.. rows.Select(row => row.Row!)], [.. rows.Select(row => row.Position)]));
            }
        }

        return units;
    }

    private static string PlaceOf(string? website, string? customerGroup, decimal? quantity) =>
        string.Create(CultureInfo.InvariantCulture, $"{website?.Trim().ToUpperInvariant()}|{GroupOf(customerGroup).ToUpperInvariant()}|{quantity / 1.000000000000000000000000000000m}");

    private TierPriceWire? Row(int position, TierPrice item, ProductKey product)
    {
        var isDiscount = item.PriceType == "Discount";
        var websiteId = scopes.WebsiteId(string.IsNullOrWhiteSpace(item.Website) ? null : item.Website.Trim());
        var refusal = PricePlan.Refusal(product)
            ?? (websiteId is null ? "No website has this code." : isDiscount && item.Price > 100 ? "A discount is a percentage up to 100." : null);
        if (refusal is not null)
        {
            errors.Add(position, refusal);
            return null;
        }

        return new TierPriceWire
        {
            Sku = product.Sku,
            Price = item.Price,
            PriceType = isDiscount ? "discount" : "fixed",
            WebsiteId = int.Parse(websiteId!, CultureInfo.InvariantCulture),
            CustomerGroup = GroupOf(item.CustomerGroup),
            Quantity = item.Quantity,
        };
    }

    private static (string, int, string, decimal, string, decimal) Key(TierPriceWire price) =>
        (price.Sku!.ToUpperInvariant(), price.WebsiteId, (price.CustomerGroup ?? ChoiceReader.AllGroups).ToUpperInvariant(), price.Quantity, price.PriceType ?? "fixed", price.Price);
}
