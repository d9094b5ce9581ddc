using System.Text.Json.Serialization.Metadata;
using PowerPlatformMagento.Magento.Paging;
using PowerPlatformMagento.Magento.Projections;
using PowerPlatformMagento.Magento.Search;

namespace PowerPlatformMagento.Magento.Operations;

/// <summary>Reads one page of a list for makers: by id upwards, so rows that come or go meanwhile shift nothing.</summary>
internal sealed class StoreSearch(PageReader pages)
{
    private static readonly Comparer<string> ById = Comparer<string>.Create(RecordIds.Compare);

    /// <summary>A search that matches everything the filters allow; without a filter Magento would be asked for all records at once.</summary>
    public static SearchRequest Of(SearchCollection collection, IEnumerable<SearchFilter> filters) =>
        filters.Aggregate(collection.Where(collection.Key, FilterCondition.GreaterOrEqual, "0"), (search, filter) => search.And(filter));

    /// <summary>Reads the wanted page.</summary>
    /// <exception cref="MagentoException">The store cannot be read.</exception>
    public async Task<StorePage<ReadRecord<T>>> ReadAsync<T>(SearchRequest search, PageWish wish, FieldSelection fields, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        var page = await pages.ReadAsync(search.After(wish.After), wish.Top, fields, type, cancellationToken).ConfigureAwait(false);
        var last = page.Records.Select(record => record.Id).OfType<string>().Max(ById);

        // The count is that of the records from here on; where it is missing, a full page may have a successor.
        var goesOn = page.TotalCount is { } total ? total > page.Records.Count : page.Records.Count >= wish.Top;
        return new StorePage<ReadRecord<T>>(
            [.. page.Records.Where(record => record.Error is null)],
            goesOn ? last : null,
            [.. page.Records.Where(record => record.Error is not null && record.Id is not null).Select(record => KeyValuePair.Create(record.Id!, record.Error!))]);
    }
}
