namespace PowerPlatformMagento.Sandbox.Page.Solutions;

/// <summary>A group of entries inside an area.</summary>
public sealed record GroupDefinition(string Id, string Title, IReadOnlyList<SubAreaDefinition> SubAreas);
