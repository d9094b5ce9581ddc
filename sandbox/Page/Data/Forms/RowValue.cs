using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse;

namespace PowerPlatformMagento.Sandbox.Page.Data.Forms;

/// <summary>Reads values and texts of a row that may not have them.</summary>
internal static class RowValue
{
    public static object? Of(Entity row, string column) => row.Attributes.TryGetValue(column, out var value) ? value : null;

    public static string? Formatted(Entity row, string column) => row.FormattedValues.TryGetValue(column, out var text) ? text : null;

    /// <summary>What a person reads; empty when there is no value.</summary>
    public static string Display(Entity row, ColumnInfo column, FieldText text) =>
        text.Display(column, Of(row, column.LogicalName), Formatted(row, column.LogicalName));

    /// <summary>The row's name; empty when it has none.</summary>
    public static string NameOf(Entity row, TableInfo table) =>
        table.PrimaryName is { } name ? Of(row, name) as string ?? string.Empty : string.Empty;
}
