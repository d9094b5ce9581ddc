namespace PowerPlatformMagento.Sandbox.Page.Solutions;

/// <summary>An entry of the navigation: a table or a dashboard.</summary>
/// <param name="Id">Unique inside the site map.</param>
/// <param name="Title">Null when the file gives none: the table's own plural name is shown then.</param>
/// <param name="Table">Logical name of the table; null for a dashboard.</param>
/// <param name="DashboardId">The dashboard; null for a table.</param>
/// <param name="Icon">Name of the web resource with the picture, when the file names one.</param>
public sealed record SubAreaDefinition(string Id, string? Title, string? Table, Guid? DashboardId, string? Icon)
{
    /// <summary>Tables whose rows one must be allowed to read to see the entry.</summary>
    public IReadOnlyList<string> ReadTables { get; init; } = [];
}
