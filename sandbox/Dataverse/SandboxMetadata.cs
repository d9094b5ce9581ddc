namespace PowerPlatformMagento.Sandbox.Dataverse;

/// <summary>The tables of a sandbox Dataverse, described for a user interface. It does not change.</summary>
public sealed class SandboxMetadata
{
    private readonly Dictionary<string, TableInfo> _tables;

    internal SandboxMetadata(IEnumerable<TableInfo> tables) =>
        _tables = tables.ToDictionary(table => table.LogicalName, StringComparer.Ordinal);

    /// <summary>All tables, of the platform and of the solutions.</summary>
    public IReadOnlyCollection<TableInfo> Tables => _tables.Values;

    /// <summary>The table of this logical name; null when there is none.</summary>
    public TableInfo? Find(string logicalName) => _tables.GetValueOrDefault(logicalName);
}
