namespace PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

/// <summary>A column of a tab, as wide as a share of the tab.</summary>
/// <param name="WidthPercent">1 to 100.</param>
/// <param name="Sections">From top to bottom.</param>
public sealed record FormColumn(int WidthPercent, IReadOnlyList<FormSection> Sections);
