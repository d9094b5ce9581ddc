using System.Diagnostics.CodeAnalysis;

namespace PowerPlatformMagento.Sandbox.Dataverse.Metadata;

/// <summary>Everything read from the platform description and the solution folders. Not changed after <see cref="Complete"/>.</summary>
internal sealed class MetadataCatalog
{
    private readonly Dictionary<string, TableDefinition> _tables = new(StringComparer.Ordinal);

    public IReadOnlyCollection<TableDefinition> Tables => _tables.Values;

    public Dictionary<string, Choice> Choices { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Dictionary<string, RelationshipDefinition> Relationships { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, CustomApiDefinition> CustomApis { get; } = new(StringComparer.Ordinal);

    public Dictionary<Guid, PluginTypeDefinition> PluginTypes { get; } = [];

    public List<StepDefinition> Steps { get; } = [];

    public List<RoleDefinition> Roles { get; } = [];

    public List<WebResourceDefinition> WebResources { get; } = [];

    public List<EnvironmentVariable> EnvironmentVariables { get; } = [];

    public void Add(TableDefinition table)
    {
        if (!_tables.TryAdd(table.LogicalName, table))
        {
            throw new InvalidDataException($"Table {table.LogicalName} is defined twice.");
        }
    }

    public bool TryGetTable(string logicalName, [NotNullWhen(true)] out TableDefinition? table) =>
        _tables.TryGetValue(logicalName, out table);

    public void Complete()
    {
        foreach (var relationship in Tables.SelectMany(ActivityLinks.Of))
        {
            Relationships.TryAdd(relationship.SchemaName, relationship);
        }

        foreach (var relationship in Relationships.Values)
        {
            CatalogLinks.Connect(this, relationship);
        }

        CatalogLinks.AddJobTargets(this);
        foreach (var table in Tables)
        {
            CatalogLinks.AddSystemTargets(table);
            CatalogLinks.ResolveChoices(this, table);
            table.Complete();
        }
    }
}
