namespace PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

/// <summary>The activities and notes of the row.</summary>
/// <param name="Id">Unique inside the form.</param>
public sealed record TimelineControl(string Id) : FormControl(Id);
