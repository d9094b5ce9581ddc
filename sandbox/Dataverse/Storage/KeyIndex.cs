using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Storage;

/// <summary>The unique index of an alternate key. A key with an empty part isn't enforced, as in Dataverse.</summary>
internal sealed class KeyIndex(AlternateKey key)
{
    private readonly Dictionary<object, RowLink> _rows = [];

    public AlternateKey Key { get; } = key;

    /// <summary>The row that already has the key of <paramref name="row"/>, if it is another one.</summary>
    public bool IsTaken(Row row) =>
        KeyOf(row) is { } key && _rows.TryGetValue(key, out var other) && !other.Equals(row.Link);

    public RowLink? Find(object key) => _rows.GetValueOrDefault(key);

    public void Add(Row row)
    {
        if (KeyOf(row) is { } key)
        {
            _rows[key] = row.Link;
        }
    }

    public void Remove(Row row)
    {
        if (KeyOf(row) is { } key)
        {
            _rows.Remove(key);
        }
    }

    public bool IsAffected(Row before, Row after)
    {
        foreach (var column in Key.Columns)
        {
            if (!ReferenceEquals(before.Values[column.Ordinal], after.Values[column.Ordinal]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A key of one column is that column's value itself.</summary>
    public static object Combine(object[] parts) => parts.Length == 1 ? parts[0] : new StoredKey(parts);

    private object? KeyOf(Row row)
    {
        if (Key.Columns.Count == 1)
        {
            return Comparable(row.Values[Key.Columns[0].Ordinal]);
        }

        var parts = new object[Key.Columns.Count];
        for (var index = 0; index < parts.Length; index++)
        {
            if (Comparable(row.Values[Key.Columns[index].Ordinal]) is not { } part)
            {
                return null;
            }

            parts[index] = part;
        }

        return new StoredKey(parts);
    }

    private static object? Comparable(object? value) => value is string text ? SqlText.Fold(text) : value;
}
