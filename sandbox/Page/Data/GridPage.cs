namespace PowerPlatformMagento.Sandbox.Page.Data;

/// <summary>A page of a list.</summary>
/// <param name="Columns">The columns shown.</param>
/// <param name="Rows">The rows, as long as the page.</param>
/// <param name="FirstRow">Number of the first row among all rows, from 1; 0 when there are none.</param>
/// <param name="Total">Number of all rows, as far as Dataverse counts.</param>
/// <param name="IsMore">Whether there are more rows than <paramref name="Total"/>.</param>
/// <param name="HasNext">Whether a page follows.</param>
/// <param name="PagingCookie">To be given with the request for the next page; null when none follows.</param>
/// <param name="Sort">What the rows are sorted by first; null when neither request nor view says.</param>
public sealed record GridPage(
    IReadOnlyList<GridColumn> Columns, IReadOnlyList<GridRow> Rows, int FirstRow, int Total, bool IsMore, bool HasNext, string? PagingCookie, GridSort? Sort)
{
    /// <summary>Number of the last row among all rows.</summary>
    public int LastRow => FirstRow == 0 ? 0 : FirstRow + Rows.Count - 1;
}
