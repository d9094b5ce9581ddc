namespace PowerPlatformMagento.Sandbox.Page.Solutions;

/// <summary>A dashboard: sections with tiles, in the order of the file.</summary>
public sealed record DashboardDefinition(Guid Id, string Name, string? Description, IReadOnlyList<DashboardSection> Sections);
