using PowerPlatformMagento.Sandbox.Store.Rest;

namespace PowerPlatformMagento.Sandbox.Store.Search;

/// <summary>Filters within a group are alternatives, groups are all to be met.</summary>
internal sealed record SearchCriteria(
    IReadOnlyList<IReadOnlyList<Filter>> FilterGroups,
    IReadOnlyList<SortOrder> SortOrders,
    int? PageSize,
    int? CurrentPage)
{
    public static SearchCriteria None { get; } = new([], [], null, null);

    public static SearchCriteria Of(string field, string value) => None with { FilterGroups = [[new Filter(field, value, "eq")]] };

    /// <summary>Writes what the caller asked for the way Magento echoes it.</summary>
    public void Write(ProjectedWriter target)
    {
        target.StartObject("search_criteria"u8);
        WriteGroups(target);
        if (SortOrders.Count > 0)
        {
            target.StartArray("sort_orders"u8);
            foreach (var order in SortOrders)
            {
                target.StartObject();
                target.Text("field"u8, order.Field);
                target.OptionalText("direction"u8, order.Direction);
                target.End();
            }

            target.End();
        }

        if (PageSize is { } size)
        {
            target.Number("page_size"u8, size);
        }

        if (CurrentPage is { } page)
        {
            target.Number("current_page"u8, page);
        }

        target.End();
    }

    private void WriteGroups(ProjectedWriter target)
    {
        target.StartArray("filter_groups"u8);
        foreach (var group in FilterGroups)
        {
            target.StartObject();
            target.StartArray("filters"u8);
            foreach (var filter in group)
            {
                target.StartObject();
                target.Text("field"u8, filter.Field);
                target.Text("value"u8, filter.Value);
                target.Text("condition_type"u8, filter.ConditionType);
                target.End();
            }

            target.End();
            target.End();
        }

        target.End();
    }
}
