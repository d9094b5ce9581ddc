using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Schema;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.OData;

/// <summary>Makes a query out of the options of the Web API.</summary>
internal static class ODataQuery
{
    /// <exception cref="DataverseProblem">An option is broken or names a column the table lacks.</exception>
    public static QueryExpression Read(TableSchema table, string? select, string? filter, string? orderBy, IEnumerable<ColumnInfo> alsoNeeded)
    {
        var query = new QueryExpression(table.LogicalName)
        {
            ColumnSet = new ColumnSet([.. Columns(table, select).Concat(alsoNeeded).Select(column => column.LogicalName).Distinct()]),
        };
        if (!string.IsNullOrWhiteSpace(filter))
        {
            query.Criteria.AddFilter(ODataFilter.Read(table, filter));
        }

        foreach (var part in (orderBy ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            query.Orders.Add(Order(table, part));
        }

        return query;
    }

    /// <summary>The columns a $select names; without one all that can be read.</summary>
    public static IReadOnlyList<ColumnInfo> Columns(TableSchema table, string? select) => string.IsNullOrWhiteSpace(select)
        ? [.. table.Table.Columns.Where(column => column.Kind != ColumnKind.PartyList)]
        : [.. select.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name => ODataColumn.Find(table, name))];

    private static OrderExpression Order(TableSchema table, string part) => part.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        [var name] => new OrderExpression(ODataColumn.Find(table, name).LogicalName, OrderType.Ascending),
        [var name, "asc"] => new OrderExpression(ODataColumn.Find(table, name).LogicalName, OrderType.Ascending),
        [var name, "desc"] => new OrderExpression(ODataColumn.Find(table, name).LogicalName, OrderType.Descending),
        _ => throw DataverseProblem.Query($"'{part}' is no order; write a column and asc or desc."),
    };
}
