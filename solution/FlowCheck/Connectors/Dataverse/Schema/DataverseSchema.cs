using PowerPlatformMagento.Sandbox.Dataverse;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Schema;

/// <summary>Tables and actions by the names flows use.</summary>
internal sealed class DataverseSchema
{
    private readonly Dictionary<string, TableSchema> _byTable;
    private readonly Dictionary<string, TableSchema> _bySet;
    private readonly Dictionary<string, CustomApi> _apis;

    public DataverseSchema(SandboxMetadata metadata, IReadOnlyList<string> solutionFolders)
    {
        var names = SolutionSchema.Read(solutionFolders);
        _byTable = metadata.Tables.ToDictionary(table => table.LogicalName, table => new TableSchema(table, names), StringComparer.Ordinal);
        _bySet = _byTable.Values.ToDictionary(table => table.SetName, StringComparer.Ordinal);
        _apis = solutionFolders.SelectMany(CustomApiFolder.Read).Concat(CustomApiFolder.Platform).ToDictionary(api => api.Name, StringComparer.Ordinal);
    }

    public TableSchema? FindTable(string logicalName) => _byTable.GetValueOrDefault(logicalName);

    public TableSchema? FindSet(string setName) => _bySet.GetValueOrDefault(setName);

    public CustomApi? FindApi(string name) => _apis.GetValueOrDefault(name);

    /// <summary>The table of an entity set.</summary>
    /// <exception cref="DataverseProblem">There is none.</exception>
    public TableSchema Set(string setName) => FindSet(setName)
        ?? throw new DataverseProblem(404, "0x80060888", $"Resource not found for the segment '{setName}'.");

    /// <summary>The table of a logical name.</summary>
    /// <exception cref="DataverseProblem">There is none.</exception>
    public TableSchema Table(string logicalName) => FindTable(logicalName)
        ?? throw new DataverseProblem(400, "0x80041102", $"The entity with a name = '{logicalName}' was not found in the MetadataCache.");
}
