using System.Globalization;
using PowerPlatformMagento.Magento.Options;
using PowerPlatformMagento.Magento.Projections;

namespace PowerPlatformMagento.Magento.Search;

/// <summary>
/// A search that the store answers as meant: at least one filter, every filter in a group of its own (all must hold), an explicit page size,
/// the first page only, sorted by a unique column. What comes next is asked for by id, not by page number.
/// </summary>
internal sealed class SearchRequest
{
    /// <summary>More siblings at one index level sort differently on the server, which breaks the OAuth signature.</summary>
    public const int MaximumFilters = 10;

    /// <summary>Web servers in front of Magento refuse request lines of about 8 kB.</summary>
    public const int MaximumLength = 7_000;

    private readonly SearchFilter[] _filters;

    private readonly bool _isByChange;

    private SearchRequest(SearchCollection collection, SearchFilter[] filters, bool isByChange)
    {
        Collection = collection;
        _filters = filters;
        _isByChange = isByChange;
    }

    public SearchCollection Collection { get; }

    public IReadOnlyList<SearchFilter> Filters => _filters;

    public static SearchRequest Start(SearchCollection collection, SearchFilter filter) => new SearchRequest(collection, [], false).And(filter);

    public SearchRequest And(SearchFilter filter)
    {
        if (!Collection.Allows(filter.Field))
        {
            throw new ArgumentException($"{Collection.Route} cannot be filtered by {filter.Field.Name}.", nameof(filter));
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(_filters.Length, MaximumFilters);
        return new SearchRequest(Collection, [.. _filters, filter], _isByChange);
    }

    /// <summary>Only records with a higher id.</summary>
    public SearchRequest After(string? id) =>
        id is null ? this : And(new SearchFilter(Collection.Key, FilterCondition.GreaterThan, id));

    /// <summary>Only records up to an id.</summary>
    public SearchRequest UpTo(string id) => And(new SearchFilter(Collection.Key, FilterCondition.LessOrEqual, id));

    /// <summary>Sorted by the time of change first, for whoever reads what changed in its order.</summary>
    /// <exception cref="InvalidOperationException">The collection has no time of change.</exception>
    public SearchRequest ByChange() => Collection.Allows(SearchCollection.UpdatedAt)
        ? new SearchRequest(Collection, _filters, isByChange: true)
        : throw new InvalidOperationException($"{Collection.Route} has no time of change.");

    /// <summary>Route and query, encoded.</summary>
    /// <param name="pageSize">Records of the page.</param>
    /// <param name="fields">Fields of a record; null = all the store has.</param>
    public string ToPathAndQuery(int pageSize, FieldSelection? fields)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pageSize, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(pageSize, MagentoStoreOptions.LargestPageSize);
        var query = new QueryText(Collection.Route);
        for (var i = 0; i < _filters.Length; i++)
        {
            var prefix = string.Create(CultureInfo.InvariantCulture, $"searchCriteria[filter_groups][{i}][filters][0]");
            query.Add(prefix + "[field]", _filters[i].Field.Name);
            query.Add(prefix + "[value]", _filters[i].Value);
            query.Add(prefix + "[condition_type]", _filters[i].ConditionText);
        }

        SearchField[] order = _isByChange ? [SearchCollection.UpdatedAt, Collection.Key] : [Collection.Key];
        for (var i = 0; i < order.Length; i++)
        {
            var prefix = string.Create(CultureInfo.InvariantCulture, $"searchCriteria[sortOrders][{i}]");
            query.Add(prefix + "[field]", order[i].Name);
            query.Add(prefix + "[direction]", "ASC");
        }

        query.Add("searchCriteria[pageSize]", pageSize.ToString(CultureInfo.InvariantCulture));
        query.Add("searchCriteria[currentPage]", "1");
        if (fields is not null)
        {
            query.Add("fields", fields.ToListText());
        }

        return query.ToString();
    }
}
