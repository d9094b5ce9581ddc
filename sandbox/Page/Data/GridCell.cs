namespace PowerPlatformMagento.Sandbox.Page.Data;

/// <summary>A value of a list.</summary>
/// <param name="Text">As people read it; empty for no value.</param>
/// <param name="Href">Where it leads: the row a lookup points to, an address to write to or to open. Null for plain text.</param>
public sealed record GridCell(string Text, string? Href)
{
    /// <summary>No value.</summary>
    public static GridCell Empty { get; } = new(string.Empty, null);
}
