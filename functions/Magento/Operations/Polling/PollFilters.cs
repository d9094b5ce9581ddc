using PowerPlatformMagento.Magento.Search;

namespace PowerPlatformMagento.Magento.Operations.Polling;

/// <summary>What the store is asked for.</summary>
internal static class PollFilters
{
    public static SearchCollection Collection(PolledRecords records) => records switch
    {
        PolledRecords.Orders => SearchCollection.Orders,
        PolledRecords.Customers => SearchCollection.Customers,
        PolledRecords.Returns => SearchCollection.Returns,
        PolledRecords.Carts or PolledRecords.TouchedCarts => SearchCollection.Carts,
        PolledRecords.Products => SearchCollection.Products,
        _ => throw new ArgumentOutOfRangeException(nameof(records), records, null),
    };

    public static IReadOnlyList<SearchFilter> Of(PolledRecords records, PollFilter filter)
    {
        IEnumerable<SearchFilter?> filters =
        [
            filter.Status is { } status ? SearchFilter.Exactly(SearchCollection.Status, status) : null,
            filter.MinimumTotal is { } minimum ? SearchFilter.AtLeast(SearchCollection.GrandTotal, minimum) : null,
            filter.GroupId is { } group ? new SearchFilter(SearchCollection.GroupId, FilterCondition.Equal, group) : null,
            filter.Type is { } type ? SearchFilter.Exactly(SearchCollection.TypeId, type) : null,
            filter.Before is { } before ? SearchFilter.Before(SearchCollection.UpdatedAt, before) : null,
            records == PolledRecords.Carts ? new SearchFilter(SearchCollection.IsActive, FilterCondition.Equal, "1") : null,
            records == PolledRecords.Carts ? new SearchFilter(SearchCollection.ItemsCount, FilterCondition.GreaterThan, "0") : null,
        ];
        return [.. filters.OfType<SearchFilter>()];
    }
}
