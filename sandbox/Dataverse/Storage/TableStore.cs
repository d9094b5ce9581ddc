using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Storage;

/// <summary>The rows of one table with their indexes. Callers hold the engine's lock.</summary>
internal sealed class TableStore(TableDefinition definition)
{
    private readonly Dictionary<Guid, Row> _rows = [];
    private readonly Dictionary<int, ColumnIndex> _indexes = [];
    private readonly KeyIndex[] _keys = [.. definition.Keys.Select(key => new KeyIndex(key))];
    private int _numbers;

    public TableDefinition Definition { get; } = definition;

    public int Count => _rows.Count;

    public IEnumerable<Row> All => _rows.Values;

    public IReadOnlyList<KeyIndex> Keys => _keys;

    /// <summary>The next automatic number of the table; a number once given does not come again.</summary>
    public int NextNumber() => ++_numbers;

    public Row? Find(Guid id) => _rows.GetValueOrDefault(id);

    public Row? Find(RowLink link) => _rows.GetValueOrDefault(link.Id);

    /// <summary>The first alternate key another row already has.</summary>
    public AlternateKey? FindTakenKey(Row row)
    {
        foreach (var key in _keys)
        {
            if (key.IsTaken(row))
            {
                return key.Key;
            }
        }

        return null;
    }

    /// <summary>Rows whose column has the value, given in comparable form.</summary>
    public IReadOnlyList<RowLink> FindBy(ColumnDefinition column, object value)
    {
        foreach (var key in _keys)
        {
            if (key.Key.Columns.Count == 1 && ReferenceEquals(key.Key.Columns[0], column))
            {
                return key.Find(value) is { } link ? [link] : [];
            }
        }

        return IndexOf(column).Find(value);
    }

    public void Insert(Row row)
    {
        _rows.Add(row.Id, row);
        foreach (var key in _keys)
        {
            key.Add(row);
        }

        foreach (var index in _indexes.Values)
        {
            index.Add(row);
        }
    }

    public void Replace(Row before, Row after)
    {
        _rows[after.Id] = after;
        foreach (var key in _keys)
        {
            if (key.IsAffected(before, after))
            {
                key.Remove(before);
                key.Add(after);
            }
        }

        foreach (var index in _indexes.Values)
        {
            if (!ReferenceEquals(before.Get(index.Column), after.Get(index.Column)))
            {
                index.Remove(before);
                index.Add(after);
            }
        }
    }

    public void Remove(Row row)
    {
        _rows.Remove(row.Id);
        foreach (var key in _keys)
        {
            key.Remove(row);
        }

        foreach (var index in _indexes.Values)
        {
            index.Remove(row);
        }
    }

    private ColumnIndex IndexOf(ColumnDefinition column)
    {
        if (_indexes.TryGetValue(column.Ordinal, out var index))
        {
            return index;
        }

        index = new ColumnIndex(column);
        foreach (var row in _rows.Values)
        {
            index.Add(row);
        }

        _indexes.Add(column.Ordinal, index);
        return index;
    }
}
