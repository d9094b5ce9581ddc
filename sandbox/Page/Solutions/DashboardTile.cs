namespace PowerPlatformMagento.Sandbox.Page.Solutions;

/// <summary>A tile of a dashboard: a chart over a view, or the rows of a view.</summary>
/// <param name="Title">Null when the tile shows no label.</param>
/// <param name="Table">Logical name of the table.</param>
/// <param name="ViewId">The view; null means the table's default view.</param>
/// <param name="ChartId">The chart; null means the rows.</param>
/// <param name="Rows">Rows on a page of the list.</param>
/// <param name="ColumnSpan">Columns of the section the tile takes.</param>
/// <param name="RowSpan">Rows of the section the tile takes.</param>
public sealed record DashboardTile(string? Title, string Table, Guid? ViewId, Guid? ChartId, int Rows, int ColumnSpan, int RowSpan);
