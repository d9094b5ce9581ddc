namespace PowerPlatformMagento.Sandbox.Page.Solutions;

/// <summary>A section of a dashboard.</summary>
/// <param name="Title">Null when the section shows no label.</param>
/// <param name="Columns">Number of columns its tiles are laid out in.</param>
/// <param name="Tiles">The tiles, row by row.</param>
public sealed record DashboardSection(string? Title, int Columns, IReadOnlyList<DashboardTile> Tiles);
