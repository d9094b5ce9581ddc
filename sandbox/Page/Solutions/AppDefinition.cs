namespace PowerPlatformMagento.Sandbox.Page.Solutions;

/// <summary>A model-driven app: its name and what its site map offers, in the order of the file.</summary>
public sealed record AppDefinition(string Name, string DisplayName, IReadOnlyList<AreaDefinition> Areas)
{
    /// <summary>Id of the web resource with its picture; null when the file names none.</summary>
    public Guid? PictureId { get; init; }
}
