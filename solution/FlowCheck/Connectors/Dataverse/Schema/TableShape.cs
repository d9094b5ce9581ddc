namespace PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;

/// <summary>A table with its columns, by logical names.</summary>
public sealed class TableShape
{
    private readonly Dictionary<string, ColumnShape> _byName;

    /// <param name="logicalName">Logical name.</param>
    /// <param name="primaryKey">Logical name of the primary key column.</param>
    /// <param name="columns">All columns; of two with the same name the first one counts.</param>
    public TableShape(string logicalName, string primaryKey, IEnumerable<ColumnShape> columns)
    {
        LogicalName = logicalName;
        PrimaryKey = primaryKey;
        Columns = [.. columns.DistinctBy(column => column.LogicalName)];
        _byName = Columns.ToDictionary(column => column.LogicalName, StringComparer.Ordinal);
    }

    /// <summary>Logical name.</summary>
    public string LogicalName { get; }

    /// <summary>Logical name of the primary key column.</summary>
    public string PrimaryKey { get; }

    /// <summary>All columns.</summary>
    public IReadOnlyList<ColumnShape> Columns { get; }

    /// <summary>The column of this logical name; null when the table has none.</summary>
    public ColumnShape? Find(string logicalName) => _byName.GetValueOrDefault(logicalName);
}
