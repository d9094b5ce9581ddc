using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;
using PowerPlatformMagento.Sandbox.Dataverse.Values;

namespace PowerPlatformMagento.Sandbox.Dataverse.Query;

/// <summary>Finds the rows that may pass a filter by its equality conditions; null when only a scan can tell.</summary>
internal static class CandidateFinder
{
    public static IReadOnlyCollection<RowLink>? Find(TableStore store, FilterExpression? filter, IEnumerable<LinkEntity> links, Func<string, TableStore> stores) =>
        Find(store, filter) ?? ByInnerLink(store, links, stores);

    private static IReadOnlyCollection<RowLink>? Find(TableStore store, FilterExpression? filter)
    {
        if (filter is null)
        {
            return null;
        }

        var parts = filter.Conditions.Select(condition => Find(store, condition))
            .Concat(filter.Filters.Select(nested => Find(store, nested)));
        if (filter.FilterOperator == LogicalOperator.And)
        {
            return parts.OfType<IReadOnlyCollection<RowLink>>().MinBy(part => part.Count);
        }

        var union = new HashSet<RowLink>();
        foreach (var part in parts)
        {
            if (part is null)
            {
                return null;
            }

            union.UnionWith(part);
        }

        return union.Count > 0 || filter.Conditions.Count + filter.Filters.Count > 0 ? union : null;
    }

    private static IReadOnlyCollection<RowLink>? Find(TableStore store, ConditionExpression condition)
    {
        if (condition.Operator is not (ConditionOperator.Equal or ConditionOperator.In)
            || condition.CompareColumns
            || (!string.IsNullOrEmpty(condition.EntityName) && condition.EntityName != store.Definition.LogicalName)
            || store.Definition.Find(condition.AttributeName ?? string.Empty) is not { } column
            || column.Type is ColumnType.MultiChoice or ColumnType.RowVersion)
        {
            return null;
        }

        var values = ConditionCompiler.Values(condition);
        if (values.Count == 1)
        {
            return Find(store, column, values[0]);
        }

        var union = new HashSet<RowLink>();
        foreach (var value in values)
        {
            union.UnionWith(Find(store, column, value));
        }

        return union;
    }

    private static IReadOnlyList<RowLink> Find(TableStore store, ColumnDefinition column, object? value)
    {
        if (Comparand.Of(column, value) is not { } comparand)
        {
            return [];
        }

        return column.Type == ColumnType.PrimaryKey
            ? store.Find(((RowLink)comparand).Id) is { } row ? [row.Link] : []
            : store.FindBy(column, comparand);
    }

    /// <summary>An inner link with a selective filter of its own leads back to the root rows.</summary>
    private static HashSet<RowLink>? ByInnerLink(TableStore store, IEnumerable<LinkEntity> links, Func<string, TableStore> stores)
    {
        foreach (var link in links.Where(link => link.JoinOperator is JoinOperator.Inner or JoinOperator.Natural))
        {
            var linked = stores(link.LinkToEntityName);
            if (Find(linked, link.LinkCriteria, link.LinkEntities, stores) is not { } candidates
                || linked.Definition.Find(link.LinkToAttributeName) is not { } to
                || store.Definition.Find(link.LinkFromAttributeName) is not { } from)
            {
                continue;
            }

            var roots = new HashSet<RowLink>();
            foreach (var candidate in candidates)
            {
                if (linked.Find(candidate)?.Get(to) is { } value)
                {
                    roots.UnionWith(LinkJoin.Find(store, from, Comparand.OfStored(value)!));
                }
            }

            return roots;
        }

        return null;
    }
}
