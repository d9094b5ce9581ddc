using PowerPlatformMagento.Sandbox.Dataverse.Faults;

namespace PowerPlatformMagento.Sandbox.Dataverse.Storage;

/// <summary>Changes of one operation with the way back. Callers hold the engine's lock.</summary>
internal sealed class Transaction
{
    private readonly List<(TableStore Store, Row? Before, Row? After)> _changes = [];

    /// <summary>Set by the first fault inside the transaction; nothing more is accepted then.</summary>
    public bool IsDoomed { get; set; }

    /// <summary>What became of each row: several changes of a row are one, a row made and removed again is none.</summary>
    public IReadOnlyCollection<RowChange> Summarize()
    {
        var rows = new Dictionary<RowLink, (Row? First, Row? Last)>(_changes.Count);
        foreach (var (_, before, after) in _changes)
        {
            var link = (after ?? before)!.Link;
            rows[link] = (rows.TryGetValue(link, out var known) ? known.First : before, after);
        }

        return [.. rows
            .Where(row => row.Value is not (null, null))
            .Select(row => new RowChange(row.Key.Table.LogicalName, row.Key.Id, KindOf(row.Value.First, row.Value.Last)))];
    }

    public void Insert(TableStore store, Row row)
    {
        RefuseTakenKey(store, row);
        store.Insert(row);
        _changes.Add((store, null, row));
    }

    public void Replace(TableStore store, Row before, Row after)
    {
        RefuseTakenKey(store, after);
        store.Replace(before, after);
        _changes.Add((store, before, after));
    }

    public void Remove(TableStore store, Row row)
    {
        store.Remove(row);
        _changes.Add((store, row, null));
    }

    public void Rollback()
    {
        for (var index = _changes.Count - 1; index >= 0; index--)
        {
            switch (_changes[index])
            {
                case (var store, null, { } inserted):
                    store.Remove(store.Find(inserted.Id) ?? inserted);
                    break;
                case (var store, { } removed, null):
                    store.Insert(removed);
                    break;
                case (var store, { } before, { } after):
                    store.Replace(store.Find(after.Id) ?? after, before);
                    break;
            }
        }

        _changes.Clear();
    }

    private static RowChangeKind KindOf(Row? first, Row? last) =>
        first is null ? RowChangeKind.Created : last is null ? RowChangeKind.Deleted : RowChangeKind.Updated;

    private static void RefuseTakenKey(TableStore store, Row row)
    {
        if (store.FindTakenKey(row) is { } key)
        {
            var columns = string.Join(", ", key.Columns.Select(column => column.SchemaName));
            throw Fault.Of(
                FaultCodes.DuplicateKey,
                $"Entity Key {key.LogicalName} violated. A record with the same value for {columns} already exists. "
                    + "A duplicate record cannot be created. Select one or more unique values and try again.");
        }
    }
}
