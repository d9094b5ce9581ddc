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

    private SearchRequest(SearchCollection collection, SearchFilter[] filters)
    {
        Collection = collection;
        _filters = filters;
    }

    public SearchCollection Collection { get; }

    public IReadOnlyList<SearchFilter> Filters => _filters;

    public static SearchRequest Start(SearchCollection collection, SearchFilter filter) => new SearchRequest(collection, []).And(filter);

    public SearchRequest And(SearchFilter filter)
    {
        if (!Collection.Allows(filter.Field))
        {
            throw new ArgumentException($"{Collection.Route} cannot be filtered by {filter.Field.Name}.", nameof(filter));
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(_filters.Length, MaximumFilters);
        return new SearchRequest(Collection, [.. _filters, filter]);
    }

    /// <summary>Only records with a higher id.</summary>
    public SearchRequest After(string? id) =>
        id is null ? this : And(new SearchFilter(SearchCollection.EntityId, FilterCondition.GreaterThan, id));

    /// <summary>Only records up to an id.</summary>
    public SearchRequest UpTo(string id) => And(new SearchFilter(SearchCollection.EntityId, FilterCondition.LessOrEqual, id));

    /// <summary>Route and query, encoded.</summary>
    public string ToPathAndQuery(int pageSize, FieldSelection fields)
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

        query.Add("searchCriteria[sortOrders][0][field]", SearchCollection.EntityId.Name);
        query.Add("searchCriteria[sortOrders][0][direction]", "ASC");
        query.Add("searchCriteria[pageSize]", pageSize.ToString(CultureInfo.InvariantCulture));
        query.Add("searchCriteria[currentPage]", "1");
        query.Add("fields", fields.ToListText());
        return query.ToString();
    }
}
