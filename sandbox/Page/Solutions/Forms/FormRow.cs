namespace PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

/// <summary>A row of cells in a section.</summary>
public sealed record FormRow(IReadOnlyList<FormCell> Cells);
