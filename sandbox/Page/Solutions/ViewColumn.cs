namespace PowerPlatformMagento.Sandbox.Page.Solutions;

/// <summary>A column of a view.</summary>
/// <param name="Name">Logical name; <c>alias.column</c> for a column of a linked table.</param>
/// <param name="Width">Width in pixels as the maker set it.</param>
public sealed record ViewColumn(string Name, int Width);
