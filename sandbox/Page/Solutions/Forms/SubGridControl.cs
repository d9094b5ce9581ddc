namespace PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

/// <summary>A list of related rows.</summary>
/// <param name="Id">Unique inside the form.</param>
/// <param name="Table">Logical name of the listed table.</param>
/// <param name="ViewId">The view it starts with; empty means the table's default view.</param>
/// <param name="Relationship">Schema name of the relationship to the form's row; null lists all rows of the view.</param>
/// <param name="PageSize">Rows a page.</param>
public sealed record SubGridControl(string Id, string Table, Guid ViewId, string? Relationship, int PageSize) : FormControl(Id)
{
    /// <summary>Whether the user may choose another view.</summary>
    public bool ShowsViewPicker { get; init; }

    /// <summary>Whether the user may search in it.</summary>
    public bool ShowsSearch { get; init; }
}
