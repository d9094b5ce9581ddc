using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;

namespace PowerPlatformMagento.FlowCheck.Connectors.Dataverse.OData;

/// <summary>Reads the options $select and $orderby of the Web API.</summary>
internal static class ODataOptions
{
    /// <summary>The columns a $select names; without one all that can be read.</summary>
    /// <exception cref="DataverseProblem">The table lacks a column.</exception>
    public static IReadOnlyList<ColumnShape> Columns(TableSchema table, string? select) => string.IsNullOrWhiteSpace(select)
        ? [.. table.Table.Columns.Where(column => column.Kind != ColumnType.PartyList)]
        : [.. select.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name => ODataColumn.Find(table, name))];

    /// <summary>The columns an $orderby sorts by, in order.</summary>
    /// <exception cref="DataverseProblem">The table lacks a column, or the direction is none.</exception>
    public static IReadOnlyList<(ColumnShape Column, bool IsDescending)> Orders(TableSchema table, string? orderBy) =>
        [.. (orderBy ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => Order(table, part))];

    private static (ColumnShape Column, bool IsDescending) Order(TableSchema table, string part) => part.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        [var name] => (ODataColumn.Find(table, name), false),
        [var name, "asc"] => (ODataColumn.Find(table, name), false),
        [var name, "desc"] => (ODataColumn.Find(table, name), true),
        _ => throw DataverseProblem.Query($"'{part}' is no order; write a column and asc or desc."),
    };
}
