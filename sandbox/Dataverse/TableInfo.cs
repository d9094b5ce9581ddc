namespace PowerPlatformMagento.Sandbox.Dataverse;

/// <summary>A table as a user interface sees it.</summary>
public sealed record TableInfo
{
    private readonly Dictionary<string, ColumnInfo> _byName = [];

    /// <summary>Logical name.</summary>
    public required string LogicalName { get; init; }

    /// <summary>Schema name.</summary>
    public required string SchemaName { get; init; }

    /// <summary>Name of one row for people.</summary>
    public required string DisplayName { get; init; }

    /// <summary>Name of many rows for people.</summary>
    public required string CollectionName { get; init; }

    /// <summary>Logical name of the primary key column.</summary>
    public required string PrimaryKey { get; init; }

    /// <summary>Logical name of the primary name column; null where there is none.</summary>
    public string? PrimaryName { get; init; }

    /// <summary>Whether rows are activities.</summary>
    public bool IsActivity { get; init; }

    /// <summary>All columns.</summary>
    public required IReadOnlyList<ColumnInfo> Columns
    {
        get;
        init
        {
            field = value;
            _byName = value.ToDictionary(column => column.LogicalName, StringComparer.Ordinal);
        }
    }

    /// <summary>Relationships in which this table is the one side.</summary>
    public IReadOnlyList<RelationshipInfo> Children { get; init; } = [];

    /// <summary>Relationships in which this table is the many side.</summary>
    public IReadOnlyList<RelationshipInfo> Parents { get; init; } = [];

    /// <summary>The column of this logical name; null when the table has none.</summary>
    public ColumnInfo? Find(string logicalName) => _byName.GetValueOrDefault(logicalName);
}
