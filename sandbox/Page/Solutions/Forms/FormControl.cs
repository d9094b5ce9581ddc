namespace PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

/// <summary>What a cell holds.</summary>
/// <param name="Id">Unique inside the form.</param>
public abstract record FormControl(string Id);
