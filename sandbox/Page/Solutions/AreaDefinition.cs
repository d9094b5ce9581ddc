namespace PowerPlatformMagento.Sandbox.Page.Solutions;

/// <summary>An area of the site map, chosen at the foot of the navigation.</summary>
public sealed record AreaDefinition(string Id, string Title, IReadOnlyList<GroupDefinition> Groups)
{
    /// <summary>All entries of all groups.</summary>
    public IEnumerable<SubAreaDefinition> SubAreas => Groups.SelectMany(group => group.SubAreas);
}
