using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Storage;

/// <summary>Rows by the value of one column; built when a query first asks for it.</summary>
internal sealed class ColumnIndex(ColumnDefinition column)
{
    // One row a value is the common case: the value is then a RowLink and not a list of one.
    private readonly Dictionary<object, object> _rows = [];

    public ColumnDefinition Column { get; } = column;

    public void Add(Row row)
    {
        if (Comparable(row) is not { } value)
        {
            return;
        }

        if (!_rows.TryGetValue(value, out var present))
        {
            _rows[value] = row.Link;
        }
        else if (present is List<RowLink> list)
        {
            list.Add(row.Link);
        }
        else
        {
            _rows[value] = new List<RowLink>(4) { (RowLink)present, row.Link };
        }
    }

    public void Remove(Row row)
    {
        if (Comparable(row) is not { } value || !_rows.TryGetValue(value, out var present))
        {
            return;
        }

        if (present is List<RowLink> { Count: > 1 } list)
        {
            list.Remove(row.Link);
        }
        else
        {
            _rows.Remove(value);
        }
    }

    public IReadOnlyList<RowLink> Find(object value) => _rows.TryGetValue(value, out var present)
        ? present as List<RowLink> ?? (IReadOnlyList<RowLink>)[(RowLink)present]
        : [];

    private object? Comparable(Row row) => row.Get(Column) is string text ? SqlText.Fold(text) : row.Get(Column);
}
