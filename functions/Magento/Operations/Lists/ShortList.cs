using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Search;

namespace PowerPlatformMagento.Magento.Operations.Lists;

/// <summary>
/// Reads lists of configuration that people keep short, page by page: customer groups, sources, attributes. Such lists have no column in common that
/// could be paged by, and they hardly change while they are read.
/// </summary>
/// <param name="Route">Route below <c>V1/</c>.</param>
/// <param name="SortField">Unique column they are sorted by.</param>
/// <param name="Fields">Fields of a record, in Magento's words.</param>
internal sealed record ShortList(string Route, string SortField, string Fields)
{
    private const int PageSize = 100;

    /// <summary>What is behind is left out: no drop-down is any use with more.</summary>
    private const int MostPages = 30;

    /// <summary>Reads the whole list.</summary>
    /// <exception cref="MagentoException">The store cannot be read.</exception>
    public async Task<List<T>> ReadAsync<T>(StoreConnection connection, JsonTypeInfo<ListWire<T>> type, CancellationToken cancellationToken)
        where T : class
    {
        var records = new List<T>();
        for (var page = 1; page <= MostPages; page++)
        {
            var answer = await StoreReader.ReadAsync(connection, Path(page), Route, type, cancellationToken).ConfigureAwait(false);
            records.AddRange((answer.Items ?? []).OfType<T>());

            // Servers that repeat their last page never answer an empty one, so the count decides.
            if (answer.Items is not { Count: > 0 } || page * PageSize >= answer.TotalCount)
            {
                break;
            }
        }

        return records;
    }

    private string Path(int page)
    {
        var query = new QueryText(Route);
        query.Add("searchCriteria[sortOrders][0][field]", SortField);
        query.Add("searchCriteria[sortOrders][0][direction]", "ASC");
        query.Add("searchCriteria[pageSize]", PageSize.ToString(CultureInfo.InvariantCulture));
        query.Add("searchCriteria[currentPage]", page.ToString(CultureInfo.InvariantCulture));
        query.Add("fields", $"items[{Fields}],total_count");
        return query.ToString();
    }
}
