namespace PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

/// <summary>A place in a section or in the header.</summary>
/// <param name="Id">Unique inside the form.</param>
/// <param name="Label">Empty when the column's own name is to be shown.</param>
/// <param name="Control">Null for a gap.</param>
public sealed record FormCell(string Id, string Label, FormControl? Control)
{
    /// <summary>Columns of the section the cell takes, at least 1.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Rows the cell takes, at least 1.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Whether the form's author shows the cell.</summary>
    public bool IsVisible { get; init; } = true;

    /// <summary>Whether the label is shown.</summary>
    public bool ShowsLabel { get; init; } = true;
}
