using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.OData;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.OData;

/// <summary>Makes a query out of the options of the Web API.</summary>
internal static class ODataQuery
{
    /// <exception cref="DataverseProblem">An option is broken or names a column the table lacks.</exception>
    public static QueryExpression Read(TableSchema table, string? select, string? filter, string? orderBy, IEnumerable<ColumnShape> alsoNeeded)
    {
        var query = new QueryExpression(table.LogicalName)
        {
            ColumnSet = new ColumnSet([.. ODataOptions.Columns(table, select).Concat(alsoNeeded).Select(column => column.LogicalName).Distinct()]),
        };
        if (!string.IsNullOrWhiteSpace(filter))
        {
            query.Criteria.AddFilter(Filter(ODataFilter.Read(table, filter)));
        }

        foreach (var (column, isDescending) in ODataOptions.Orders(table, orderBy))
        {
            query.Orders.Add(new OrderExpression(column.LogicalName, isDescending ? OrderType.Descending : OrderType.Ascending));
        }

        return query;
    }

    /// <summary>The filter in the words of the organization service.</summary>
    internal static FilterExpression Filter(FilterGroup group)
    {
        var filter = new FilterExpression(group.IsAny ? LogicalOperator.Or : LogicalOperator.And);
        filter.Conditions.AddRange(group.Conditions.Select(condition =>
            new ConditionExpression(condition.Column, Enum.Parse<ConditionOperator>(condition.Operator.ToString()), [.. condition.Values])));
        filter.Filters.AddRange(group.Groups.Select(Filter));
        return filter;
    }
}
