using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Rows;

/// <summary>
/// Keeps the activitypointer row of each activity: the same id, the columns both tables have, and the table the activity is in.
/// </summary>
internal sealed class ActivityPointers
{
    public const string TableName = "activitypointer";

    private readonly Database _database;
    private readonly TableStore _store;
    private readonly ColumnDefinition _type;
    private readonly Dictionary<TableDefinition, (int From, int To)[]> _shared = [];

    public ActivityPointers(Database database)
    {
        _database = database;
        _store = database.Store(TableName);
        _type = _store.Definition.Find("activitytypecode")!;
    }

    /// <summary>Whether rows of a table have such a row.</summary>
    public bool Covers(TableDefinition table) => table.IsActivity && !ReferenceEquals(table, _store.Definition);

    public bool IsPointer(TableDefinition table) => ReferenceEquals(table, _store.Definition);

    public Row? Find(Guid activity) => _store.Find(activity);

    /// <summary>Logical name of the table an activity is in.</summary>
    public string TypeOf(Row pointer) => (string)pointer.Get(_type)!;

    public void Write(Transaction transaction, Row activity)
    {
        var table = activity.Link.Table;
        var before = _store.Find(activity.Id);
        var values = before is null ? new object?[_store.Definition.Columns.Count] : (object?[])before.Values.Clone();
        foreach (var (from, to) in SharedColumns(table))
        {
            values[to] = activity.Values[from];
        }

        values[_type.Ordinal] = table.LogicalName;
        FillStatus(table, activity, values);
        if (before is null)
        {
            var link = new RowLink(_store.Definition, activity.Id);
            transaction.Insert(_store, new Row(link, activity.Sequence, _database.NextVersion(), values));
        }
        else
        {
            transaction.Replace(_store, before, new Row(before.Link, before.Sequence, _database.NextVersion(), values));
        }
    }

    public void Remove(Transaction transaction, Row activity)
    {
        if (_store.Find(activity.Id) is { } pointer)
        {
            transaction.Remove(_store, pointer);
        }
    }

    /// <summary>The reasons of a table are its own; of all activities there is one reason a state.</summary>
    private void FillStatus(TableDefinition table, Row activity, object?[] values)
    {
        if (table.System.State is { } state && activity.Get(state) is int current
            && _store.Definition.System is { State: { } common, Status: { } reason }
            && common.Choice.TryGet(current, out var option))
        {
            values[common.Ordinal] = option.Boxed;
            values[reason.Ordinal] = reason.Choice.TryGet(option.DefaultStatus!.Value, out var known) ? known.Boxed : null;
        }
    }

    private (int From, int To)[] SharedColumns(TableDefinition table)
    {
        if (!_shared.TryGetValue(table, out var shared))
        {
            _shared[table] = shared = [.. table.Columns
                .Where(column => column.Type is not (ColumnType.PrimaryKey or ColumnType.State or ColumnType.Status or ColumnType.RowVersion))
                .Select(column => (From: column, To: _store.Definition.Find(column.LogicalName)))
                .Where(pair => pair.To?.Type == pair.From.Type)
                .Select(pair => (pair.From.Ordinal, pair.To!.Ordinal))];
        }

        return shared;
    }
}
