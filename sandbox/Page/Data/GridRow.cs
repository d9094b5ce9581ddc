namespace PowerPlatformMagento.Sandbox.Page.Data;

/// <summary>A row of a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its primary name; never empty, so that a link to it can be read aloud.</param>
/// <param name="Cells">One for each column, in their order.</param>
public sealed record GridRow(Guid Id, string Name, IReadOnlyList<GridCell> Cells);
