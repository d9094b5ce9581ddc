using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Operations.Lists;
using PowerPlatformMagento.Magento.Search;

namespace PowerPlatformMagento.Magento.Operations.Products;

/// <summary>
/// Finds products by SKU, however they are spelled. Magento itself does not always look: it takes stock of products that do not exist, and refuses a
/// whole list of prices for one of them.
/// </summary>
internal sealed class SkuLookup(StoreConnection connection)
{
    private const int Parallelism = 4;

    // Twice the SKUs of a filter: a database may find an accented spelling beside the plain one.
    private const string PageSize = "200";

    /// <summary>The products that exist, by SKU whatever its case.</summary>
    /// <exception cref="MagentoException">The store cannot be read.</exception>
    public async Task<Dictionary<string, ProductKey>> FindAsync(IEnumerable<string> skus, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, ProductKey>(StringComparer.OrdinalIgnoreCase);
        var limits = new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(SkuFilter.Split(skus), limits, async (filter, token) =>
        {
            var page = await StoreReader.ReadAsync(connection, Path(filter), SearchCollection.Products.Route, ProductJson.Default.ListWireProductKeyWire, token).ConfigureAwait(false);
            lock (found)
            {
                foreach (var product in (page.Items ?? []).OfType<ProductKeyWire>().Where(product => Needed.IsId(product.Id) && Optional.Text(product.Sku) is not null))
                {
                    found[product.Sku!] = new ProductKey(product.Id!, product.Sku!, product.TypeId ?? "");
                }
            }
        }).ConfigureAwait(false);
        return found;
    }

    /// <summary>One product that must exist.</summary>
    /// <exception cref="MagentoException">There is none, or the store cannot be read.</exception>
    public async Task<ProductKey> GetAsync(string sku, CancellationToken cancellationToken) =>
        (await FindAsync([sku], cancellationToken).ConfigureAwait(false)).GetValueOrDefault(sku)
        ?? throw new MagentoException(connection.Store, new MagentoError(StoreErrors.NotFound, null, "no product has this SKU"));

    private static string Path(SkuFilter filter)
    {
        var query = new QueryText(SearchCollection.Products.Route);
        filter.AddTo(query);
        query.Add("searchCriteria[pageSize]", PageSize);
        query.Add("searchCriteria[currentPage]", "1");
        query.Add("fields", "items[id,sku,type_id],total_count");
        return query.ToString();
    }
}
