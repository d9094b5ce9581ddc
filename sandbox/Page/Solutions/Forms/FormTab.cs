namespace PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

/// <summary>A tab of a form.</summary>
public sealed record FormTab(string Id, string Name, string Label, IReadOnlyList<FormColumn> Columns)
{
    /// <summary>Whether the form's author shows the tab.</summary>
    public bool IsVisible { get; init; } = true;

    /// <summary>Whether the label is written above the tab when it's the only one.</summary>
    public bool ShowsLabel { get; init; } = true;
}
