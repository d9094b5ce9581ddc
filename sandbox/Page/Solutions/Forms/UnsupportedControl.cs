namespace PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

/// <summary>A control this page doesn't show; <see cref="FormDefinition.Notes"/> says so.</summary>
/// <param name="Id">Unique inside the form.</param>
/// <param name="What">What it is, for a person.</param>
public sealed record UnsupportedControl(string Id, string What) : FormControl(Id);
