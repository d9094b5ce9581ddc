using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Rows;

/// <summary>The columns a request asks for, checked against the table.</summary>
internal static class ColumnSelection
{
    public static IReadOnlyList<ColumnDefinition> Of(TableDefinition table, ColumnSet? columns)
    {
        if (columns is null)
        {
            return [];
        }

        if (!columns.AllColumns && columns.AttributeExpressions is { Count: > 0 })
        {
            throw Fault.NotSupported("An aggregate in a column set");
        }

        return Plain(table, columns);
    }

    /// <summary>The columns without those that have an alias or an aggregate.</summary>
    public static IReadOnlyList<ColumnDefinition> Plain(TableDefinition table, ColumnSet columns)
    {
        if (columns.AllColumns)
        {
            return [.. table.Columns.Where(column => column.ValidForRead && column.Type != ColumnType.Unsupported)];
        }

        return Of(table, columns.Columns);
    }

    public static IReadOnlyList<ColumnDefinition> Of(TableDefinition table, IReadOnlyCollection<string> names)
    {
        var selection = new List<ColumnDefinition>(names.Count);
        foreach (var name in names)
        {
            var column = table.Find(name) ?? throw Fault.NoColumn(table.LogicalName, name);
            if (!selection.Contains(column))
            {
                selection.Add(column);
            }
        }

        return selection;
    }
}
