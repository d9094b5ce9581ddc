namespace PowerPlatformMagento.Sandbox.Page.Data.Forms;

/// <summary>An error as a person gets it.</summary>
/// <param name="Code">Stable code: ours (MAG-...) or the platform's number (0x80040220).</param>
/// <param name="Text">What happened.</param>
/// <param name="Hint">What to do; empty when there is nothing to advise.</param>
public sealed record Problem(string Code, string Text, string Hint);
