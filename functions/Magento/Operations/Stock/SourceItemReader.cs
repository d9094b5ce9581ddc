using System.Globalization;
using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Operations.Lists;
using PowerPlatformMagento.Magento.Operations.Products;
using PowerPlatformMagento.Magento.Search;

namespace PowerPlatformMagento.Magento.Operations.Stock;

/// <summary>Reads quantities by SKU and source. Rows have no id; SKU and source together are unique and sort them.</summary>
internal sealed class SourceItemReader(StoreConnection connection)
{
    private const string Route = "inventory/source-items";
    private const int PageSize = 300;
    private const int Parallelism = 4;

    /// <summary>What the sources hold.</summary>
    /// <param name="skus">SKUs as the store spells them.</param>
    /// <param name="sources">Only these sources; empty = all.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="MagentoException">The store cannot be read.</exception>
    public async Task<List<SourceItemWire>> ReadAsync(IEnumerable<string> skus, IReadOnlyCollection<string> sources, CancellationToken cancellationToken)
    {
        var items = new List<SourceItemWire>();
        var limits = new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(SkuFilter.Split(skus), limits, async (filter, token) =>
        {
            var part = await ReadAsync(filter, sources, token).ConfigureAwait(false);
            lock (items)
            {
                items.AddRange(part);
            }
        }).ConfigureAwait(false);
        return items;
    }

    private async Task<List<SourceItemWire>> ReadAsync(SkuFilter filter, IReadOnlyCollection<string> sources, CancellationToken cancellationToken)
    {
        var items = new List<SourceItemWire>();
        for (var page = 1; ; page++)
        {
            var answer = await StoreReader.ReadAsync(connection, Path(filter, sources, page), Route, StockJson.Default.ListWireSourceItemWire, cancellationToken).ConfigureAwait(false);
            items.AddRange((answer.Items ?? []).OfType<SourceItemWire>().Where(item => Optional.Text(item.Sku) is not null && Optional.Text(item.SourceCode) is not null));
            if (answer.Items is not { Count: > 0 } || page * PageSize >= answer.TotalCount)
            {
                return items;
            }
        }
    }

    private static string Path(SkuFilter filter, IReadOnlyCollection<string> sources, int page)
    {
        var query = new QueryText(Route);
        filter.AddTo(query);
        if (sources.Count > 0)
        {
            query.Add("searchCriteria[filter_groups][1][filters][0][field]", "source_code");
            query.Add("searchCriteria[filter_groups][1][filters][0][value]", string.Join(',', sources));
            query.Add("searchCriteria[filter_groups][1][filters][0][condition_type]", "in");
        }

        query.Add("searchCriteria[sortOrders][0][field]", "sku");
        query.Add("searchCriteria[sortOrders][0][direction]", "ASC");
        query.Add("searchCriteria[sortOrders][1][field]", "source_code");
        query.Add("searchCriteria[sortOrders][1][direction]", "ASC");
        query.Add("searchCriteria[pageSize]", PageSize.ToString(CultureInfo.InvariantCulture));
        query.Add("searchCriteria[currentPage]", page.ToString(CultureInfo.InvariantCulture));
        query.Add("fields", "items[sku,source_code,quantity,status],total_count");
        return query.ToString();
    }
}
