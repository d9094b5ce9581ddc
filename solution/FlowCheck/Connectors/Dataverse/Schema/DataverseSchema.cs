using PowerPlatformMagento.FlowCheck.Solutions;

namespace PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;

/// <summary>Tables and actions by the names flows use.</summary>
internal sealed class DataverseSchema
{
    private const string Namespace = "Microsoft.Dynamics.CRM.";

    private readonly Dictionary<string, TableSchema> _byTable;
    private readonly Dictionary<string, TableSchema> _bySet;
    private readonly Dictionary<string, CustomApi> _apis;

    /// <exception cref="InvalidDataException">A file of a solution is broken.</exception>
    public DataverseSchema(ITableSource tables, IReadOnlyList<ISolutionFiles> solutions)
    {
        var names = SolutionSchema.Read(solutions);
        _byTable = tables.Tables.ToDictionary(table => table.LogicalName, table => new TableSchema(table, names), StringComparer.Ordinal);
        _bySet = _byTable.Values.ToDictionary(table => table.SetName, StringComparer.Ordinal);
        _apis = solutions.SelectMany(CustomApiFolder.Read).Concat(CustomApiFolder.Platform).ToDictionary(api => api.Name, StringComparer.Ordinal);
    }

    public TableSchema? FindTable(string logicalName) => _byTable.GetValueOrDefault(logicalName);

    public TableSchema? FindSet(string setName) => _bySet.GetValueOrDefault(setName);

    /// <summary>The action of a name as flows write it: bound ones with their namespace. Null when there is none.</summary>
    public CustomApi? FindAction(string name, bool isBound)
    {
        if (isBound != name.StartsWith(Namespace, StringComparison.Ordinal))
        {
            return null;
        }

        return _apis.GetValueOrDefault(isBound ? name[Namespace.Length..] : name) is { IsFunction: false } api && api.IsBound == isBound ? api : null;
    }

    /// <summary>The table of an entity set.</summary>
    /// <exception cref="DataverseProblem">There is none.</exception>
    public TableSchema Set(string setName) => FindSet(setName)
        ?? throw new DataverseProblem(404, "0x80060888", $"Resource not found for the segment '{setName}'.");

    /// <summary>The table of a logical name.</summary>
    /// <exception cref="DataverseProblem">There is none.</exception>
    public TableSchema Table(string logicalName) => FindTable(logicalName)
        ?? throw new DataverseProblem(400, "0x80041102", $"The entity with a name = '{logicalName}' was not found in the MetadataCache.");
}
