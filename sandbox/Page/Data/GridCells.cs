using System.Globalization;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Data;

/// <summary>Makes the cells of a row from what Dataverse answers.</summary>
internal static class GridCells
{
    /// <param name="entity">The row.</param>
    /// <param name="column">The column.</param>
    /// <param name="rowHref">Where the row is shown; null when the reader can't open it.</param>
    /// <param name="canOpen">Whether the reader can open rows of a table.</param>
    /// <param name="zone">Time zone of the reader.</param>
    public static GridCell Of(Entity entity, GridColumn column, string? rowHref, Func<string, bool> canOpen, TimeZoneInfo zone)
    {
        var value = entity.Attributes.TryGetValue(column.Name, out var found) ? found : null;
        value = value is AliasedValue aliased ? aliased.Value : value;
        if (value is null)
        {
            return GridCell.Empty;
        }

        var text = value is DateTime moment ? Moment(moment, column.Kind, zone)
            : entity.FormattedValues.TryGetValue(column.Name, out var formatted) ? formatted
            : Text(value);
        return new GridCell(text, column.OpensRow ? rowHref : Href(value, text, column.Kind, canOpen));
    }

    // As forms show it, so that a row says the same in both.
    private static string Moment(DateTime value, ColumnKind kind, TimeZoneInfo zone) =>
        kind == ColumnKind.DateOnly ? DateText.DisplayDay(value) : DateText.DisplayMoment(value, zone);

    private static string Text(object value) => value switch
    {
        EntityReference reference => reference.Name ?? string.Empty,
        OptionSetValue option => option.Value.ToString(CultureInfo.InvariantCulture),
        Money money => money.Value.ToString("N2", CultureInfo.InvariantCulture),
        bool yes => yes ? "Yes" : "No",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };

    private static string? Href(object value, string text, ColumnKind kind, Func<string, bool> canOpen) => value switch
    {
        EntityReference reference => canOpen(reference.LogicalName) ? PageAddress.Row(reference.LogicalName, reference.Id) : null,
        string when kind == ColumnKind.Email => $"mailto:{Uri.EscapeDataString(text).Replace("%40", "@", StringComparison.Ordinal)}",
        string when kind == ColumnKind.Phone => $"tel:{Uri.EscapeDataString(text)}",
        string when kind == ColumnKind.Url => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address.AbsoluteUri : null,
        _ => null,
    };
}
