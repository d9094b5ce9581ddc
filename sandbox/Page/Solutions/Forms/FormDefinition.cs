namespace PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

/// <summary>One form of a table as the solution describes it.</summary>
public sealed record FormDefinition(Guid Id, string Table, string Name, FormKind Kind, IReadOnlyList<FormTab> Tabs, IReadOnlyList<FormCell> Header)
{
    /// <summary>What the form is for; empty when its author didn't say.</summary>
    public string Description { get; init; } = string.Empty;

    /// <summary>Rank among the forms of its kind; the lowest is shown first.</summary>
    public int Order { get; init; }

    /// <summary>Roles that may choose the form; empty means everyone.</summary>
    public IReadOnlyList<Guid> Roles { get; init; } = [];

    /// <summary>Whether the form is for users whose roles match no other form.</summary>
    public bool IsFallback { get; init; }

    /// <summary>Whether the form may be chosen. An inactive form stays readable for quick views that name it.</summary>
    public bool IsActive { get; init; } = true;

    /// <summary>What of the form isn't shown, one sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>All cells, header first.</summary>
    public IEnumerable<FormCell> Cells => Header.Concat(
        from tab in Tabs
        from column in tab.Columns
        from section in column.Sections
        from row in section.Rows
        from cell in row.Cells
        select cell);

    /// <summary>Controls of one type, header first.</summary>
    public IEnumerable<T> Controls<T>()
        where T : FormControl => Cells.Select(cell => cell.Control).OfType<T>();
}
