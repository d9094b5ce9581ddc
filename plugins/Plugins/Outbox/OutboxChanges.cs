using PowerPlatformMagento.Contracts;

namespace PowerPlatformMagento.Plugins.Outbox;

/// <summary>The changes of one record that wait in one row: a column has at most one.</summary>
internal sealed class OutboxChanges
{
    private const int MostAttempted = 10;
    private readonly List<FieldChange> _items;

    public OutboxChanges(IEnumerable<FieldChange> items) => _items = [.. items];

    public IReadOnlyList<FieldChange> Items => _items;

    public bool IsEmpty => _items.Count == 0;

    /// <summary>Whether all that waits waits for a person.</summary>
    public bool IsHeld => _items.Count > 0 && _items.All(item => item.IsHeld);

    public FieldChange? Find(string column, string? address) => _items.FirstOrDefault(item => IsAt(item, column, address));

    /// <summary>
    /// Takes a later change in: what the store had stays what it was, what it is to have moves on. A change back to what the store has is none, unless an
    /// attempt may have changed the store meanwhile.
    /// </summary>
    public void Add(FieldChange change)
    {
        var index = _items.FindIndex(item => IsAt(item, change.Column, change.Address));
        var merged = index < 0 ? change : After(_items[index], change);
        if (index >= 0)
        {
            _items.RemoveAt(index);
        }

        if (merged.Before != merged.After || merged.IsHeld || merged.Attempted.Count > 0)
        {
            _items.Insert(index < 0 ? _items.Count : index, merged);
        }
    }

    /// <summary>Puts a change in the place of the one of its column.</summary>
    public void Replace(FieldChange change)
    {
        Remove(change.Column, change.Address);
        _items.Add(change);
    }

    public void Clear() => _items.Clear();

    public void Remove(string column, string? address) => _items.RemoveAll(item => IsAt(item, column, address));

    /// <summary>Gives an address another name.</summary>
    /// <returns>Whether any change is about it.</returns>
    public bool Rename(string address, string name)
    {
        var isFound = false;
        for (var index = 0; index < _items.Count; index++)
        {
            if (_items[index].Address == address)
            {
                _items[index] = _items[index] with { Address = name };
                isFound = true;
            }
        }

        return isFound;
    }

    /// <summary>Remembers that an attempt may have left in the store what it was to have.</summary>
    public void MarkAttempted()
    {
        for (var index = 0; index < _items.Count; index++)
        {
            if (!_items[index].IsHeld)
            {
                _items[index] = _items[index] with { Attempted = Newest([.. _items[index].Attempted, _items[index].After]) };
            }
        }
    }

    private static FieldChange After(FieldChange earlier, FieldChange later) => later with
    {
        Before = earlier.Before,
        IsHeld = earlier.IsHeld,
        Attempted = Newest([.. earlier.Attempted, .. later.Attempted]),
    };

    private static string?[] Newest(string?[] values)
    {
        var distinct = values.Reverse().Distinct().Take(MostAttempted).ToArray();
        Array.Reverse(distinct);
        return distinct;
    }

    private static bool IsAt(FieldChange item, string column, string? address) => item.Column == column && item.Address == address;
}
