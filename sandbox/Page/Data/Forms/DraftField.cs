namespace PowerPlatformMagento.Sandbox.Page.Data.Forms;

/// <summary>One edited field.</summary>
/// <param name="Value">A value of the SDK; null when empty or wrong.</param>
/// <param name="Text">What was typed, kept when it is wrong.</param>
/// <param name="Error">What is wrong; null when nothing is.</param>
internal sealed record DraftField(object? Value, string? Text, string? Error);
