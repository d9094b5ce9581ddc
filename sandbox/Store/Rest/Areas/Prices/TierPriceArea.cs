using System.Text.Json;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Products;
using PowerPlatformMagento.Sandbox.Store.Rest.Areas.Products;
using PowerPlatformMagento.Sandbox.Store.Rest.Body;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Prices;

/// <summary>Tier prices: added, replaced as a whole, taken away. An unknown SKU fails the whole request, as 2.4.7 answers.</summary>
internal sealed class TierPriceArea(RestServices services) : IRestArea
{
    private const string Resource = "Magento_Catalog::catalog";
    private const string RowType = "\\Magento\\Catalog\\Api\\Data\\TierPriceInterface";
    private const string AllGroups = "all groups";

    private readonly PriceShelf shelf = new(services);

    public IEnumerable<RestRoute> Routes =>
    [
        RestRoute.Post("products/tier-prices", Resource, (request, _) => SaveAsync(request, (old, wanted) => [.. old.Select(price => wanted.FirstOrDefault(price.IsFor) ?? price), .. wanted.Where(price => !old.Any(price.IsFor))])),
        RestRoute.Put("products/tier-prices", Resource, (request, _) => SaveAsync(request, (_, wanted) => wanted)),
        RestRoute.Post("products/tier-prices-delete", Resource, (request, _) => SaveAsync(request, (old, wanted) => [.. old.Where(price => !wanted.Contains(price))])),
        RestRoute.Post("products/tier-prices-information", Resource, (request, _) => ReadAsync(request)),
    ];

    private async Task SaveAsync(RestRequest request, Func<IReadOnlyList<TierPrice>, IReadOnlyList<TierPrice>, IEnumerable<TierPrice>> merge)
    {
        var rows = ArrayLimit.Objects(services.Options, await BodyReader.ReadAsync(request), "prices", RowType).Select(TierPriceRow.Read).ToList();
        var groups = Groups();
        var failures = new PriceFailures();
        var wanted = new List<(long Product, TierPrice Price)>();
        for (var index = 0; index < rows.Count; index++)
        {
            var row = rows[index];
            var product = shelf.Known(row.Sku) ?? throw ProductArea.Missing();
            long? group = groups.TryGetValue(row.Group ?? "", out var known) ? known : null;
            row.Check(index, (shelf.Priced(row.Sku) is not null, shelf.IsBundle(product)), rows.Exists(other => !ReferenceEquals(other, row) && other.IsLike(row)), group, failures);
            if (!failures.Has(index))
            {
                wanted.Add((product, new TierPrice(group!.Value, row.Quantity!.Value, row.Price!.Value, row.IsDiscount, row.WebsiteId!.Value)));
            }
        }

        foreach (var prices in wanted.GroupBy(price => price.Product, price => price.Price))
        {
            shelf.Change(prices.Key, product => TierPrice.Set(product, merge(TierPrice.Of(product), [.. prices]).ToList()));
        }

        await RestAnswer.DocumentAsync(request, failures.Json());
    }

    private async Task ReadAsync(RestRequest request)
    {
        var skus = SkuList.Read(await BodyReader.ReadAsync(request));
        var names = Groups().ToDictionary(pair => pair.Value, pair => pair.Key);
        await RestAnswer.DocumentAsync(request, new JsonArray([.. shelf.Priced(skus).SelectMany(id => TierPrice.Of(shelf.Stored(id)).Select(price => new JsonObject
        {
            ["price"] = PhpNumber.Of(price.Price),
            ["price_type"] = price.IsDiscount ? "discount" : "fixed",
            ["website_id"] = price.WebsiteId,
            ["sku"] = shelf.SkuOf(id),
            ["customer_group"] = names.GetValueOrDefault(price.GroupId, $"{price.GroupId}"),
            ["quantity"] = PhpNumber.Of(price.Quantity),
        }))]));
    }

    private Dictionary<string, long> Groups()
    {
        var groups = new Dictionary<string, long>(StringComparer.OrdinalIgnoreCase) { [AllGroups] = TierPrice.AllGroups };
        foreach (var id in services.Documents.Ids(StoreEntity.CustomerGroups))
        {
            using var group = JsonDocument.Parse(services.Documents.Find(StoreEntity.CustomerGroups, id)!.Value);
            groups[group.RootElement.GetProperty("code").GetString()!] = id;
        }

        return groups;
    }
}
