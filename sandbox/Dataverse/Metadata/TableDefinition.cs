namespace PowerPlatformMagento.Sandbox.Dataverse.Metadata;

internal sealed class TableDefinition(string schemaName, OwnershipType ownership, string primaryKey)
{
    private readonly Dictionary<string, ColumnDefinition> _byName = new(StringComparer.Ordinal);
    private readonly List<ColumnDefinition> _columns = [];
    private readonly List<AlternateKey> _keys = [];

    public string LogicalName { get; } = schemaName.ToLowerInvariant();

    public string SchemaName { get; } = schemaName;

    public OwnershipType Ownership { get; } = ownership;

    public string PrimaryKey { get; } = primaryKey;

    public string? PrimaryName { get; set; }

    public string? SetName { get; init; }

    /// <summary>Name of one row for people.</summary>
    public string DisplayName { get; init; } = schemaName;

    /// <summary>Name of many rows for people.</summary>
    public string CollectionName { get; init; } = schemaName;

    public bool IsActivity { get; init; }

    /// <summary>Whether activities may be about its rows.</summary>
    public bool HasActivities { get; init; }

    /// <summary>Whether its rows may have notes.</summary>
    public bool HasNotes { get; init; }

    /// <summary>A table of the platform, not of a solution.</summary>
    public bool IsOfPlatform { get; init; }

    public IReadOnlyList<ColumnDefinition> Columns => _columns;

    public IReadOnlyList<AlternateKey> Keys => _keys;

    /// <summary>Relationships in which this table is the one side.</summary>
    public List<RelationshipDefinition> Children { get; } = [];

    /// <summary>Relationships in which this table is the many side.</summary>
    public List<RelationshipDefinition> Parents { get; } = [];

    /// <summary>Columns a new row gets a value in without being told, worked out when the catalog is complete.</summary>
    public ColumnDefinition[] Defaulted { get; private set; } = [];

    public ColumnDefinition[] Required { get; private set; } = [];

    public SystemColumns System { get; private set; } = null!;

    public MoneyPair[] Money { get; private set; } = [];

    public ColumnDefinition? Find(string logicalName) => _byName.GetValueOrDefault(logicalName);

    public void Add(ColumnDefinition column)
    {
        if (!_byName.TryAdd(column.LogicalName, column))
        {
            throw new InvalidDataException($"Column {LogicalName}.{column.LogicalName} is defined twice.");
        }

        column.Ordinal = _columns.Count;
        _columns.Add(column);
    }

    public void Add(string keyName, IEnumerable<string> columns) => _keys.Add(new AlternateKey(
        keyName,
        [.. columns.Select(name => Find(name)
            ?? throw new InvalidDataException($"Key {keyName} of {LogicalName} names the unknown column {name}."))]));

    /// <summary>Called once all solutions are read.</summary>
    public void Complete()
    {
        System = new SystemColumns(this);
        Defaulted = [.. _columns.Where(column => column.DefaultValue is not null)];
        Required = [.. _columns.Where(column => column is { SystemRequired: true, ValidForCreate: true } && column.Type != ColumnType.PrimaryKey)];
        Money = [.. _columns
            .Where(column => column is { Type: ColumnType.Money, CalculationOf: null })
            .Select(column => new MoneyPair(column, _columns.Find(other => other.CalculationOf == column.LogicalName)))];
    }
}
