namespace PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

/// <summary>One column of the row.</summary>
/// <param name="Id">Unique inside the form.</param>
/// <param name="Column">Logical name.</param>
/// <param name="Kind">The kind of editor the form asks for.</param>
/// <param name="IsDisabled">Whether the form's author made it read-only.</param>
public sealed record FieldControl(string Id, string Column, FieldKind Kind, bool IsDisabled) : FormControl(Id);
