namespace PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

/// <summary>A group of cells with a heading.</summary>
/// <param name="Id">Unique inside the form.</param>
/// <param name="Name">The author's name for scripts.</param>
/// <param name="Label">The heading.</param>
/// <param name="ColumnCount">Cells side by side, 1 to 4.</param>
/// <param name="Rows">From top to bottom; a row without cells is filled by a cell that spans several.</param>
public sealed record FormSection(string Id, string Name, string Label, int ColumnCount, IReadOnlyList<FormRow> Rows)
{
    /// <summary>Whether the form's author shows the section.</summary>
    public bool IsVisible { get; init; } = true;

    /// <summary>Whether the heading is shown.</summary>
    public bool ShowsLabel { get; init; } = true;
}
