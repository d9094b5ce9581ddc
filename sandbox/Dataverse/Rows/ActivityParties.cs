using System.Collections;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;
using PowerPlatformMagento.Sandbox.Dataverse.Values;

namespace PowerPlatformMagento.Sandbox.Dataverse.Rows;

/// <summary>
/// The people of an activity. Each party column, such as <c>to</c>, is the activityparty rows of its part; writing the column
/// replaces them. Rows for owner and regarding, which the platform keeps as well, are left out.
/// </summary>
internal sealed class ActivityParties
{
    private static readonly Dictionary<string, int> Parts = new(StringComparer.Ordinal)
    {
        ["from"] = 1,
        ["to"] = 2,
        ["cc"] = 3,
        ["bcc"] = 4,
        ["requiredattendees"] = 5,
        ["optionalattendees"] = 6,
        ["organizer"] = 7,
        ["resources"] = 10,
        ["customers"] = 11,
        ["partners"] = 12,
    };

    private readonly Database _database;
    private readonly LookupResolver _lookups;
    private readonly ValueReader _values;
    private readonly Func<Guid> _ids;
    private readonly TableStore _store;
    private readonly ColumnDefinition _activity;
    private readonly ColumnDefinition _party;
    private readonly ColumnDefinition _part;
    private readonly ColumnDefinition _name;
    private readonly ColumnDefinition _address;

    public ActivityParties(Database database, LookupResolver lookups, ValueReader values, Func<Guid> ids)
    {
        _database = database;
        _lookups = lookups;
        _values = values;
        _ids = ids;
        _store = database.Store("activityparty");
        _activity = _store.Definition.Find("activityid")!;
        _party = _store.Definition.Find("partyid")!;
        _part = _store.Definition.Find("participationtypemask")!;
        _name = _store.Definition.Find("partyidname")!;
        _address = _store.Definition.Find("addressused")!;
    }

    /// <summary>Replaces the people of one part.</summary>
    /// <param name="value">A collection of activityparty entities; null empties the part.</param>
    public void Write(Transaction transaction, Row activity, ColumnDefinition column, object? value)
    {
        foreach (var former in RowsOf(activity, column).ToList())
        {
            transaction.Remove(_store, former);
        }

        foreach (var party in EntitiesOf(column, value))
        {
            transaction.Insert(_store, NewRow(activity, column, party));
        }
    }

    /// <summary>Null when nobody plays the part.</summary>
    public EntityCollection? Read(Row activity, ColumnDefinition column)
    {
        var rows = RowsOf(activity, column).OrderBy(row => row.Sequence).ToList();
        return rows.Count == 0
            ? null
            : new EntityCollection([.. rows.Select(ReadRow)]) { EntityName = _store.Definition.LogicalName };
    }

    private IEnumerable<Row> RowsOf(Row activity, ColumnDefinition column) => _store.FindBy(_activity, activity.Link)
        .Select(link => _store.Find(link)!)
        .Where(row => row.Get(_part) is int part && part == PartOf(column));

    private static int PartOf(ColumnDefinition column) => Parts.TryGetValue(column.LogicalName, out var part)
        ? part
        : throw Fault.NotSupported($"The party column {column.LogicalName}");

    private static IEnumerable<Entity> EntitiesOf(ColumnDefinition column, object? value) => value switch
    {
        null => [],
        EntityCollection collection => collection.Entities,
        IEnumerable list when list.Cast<object>().All(item => item is Entity) => list.Cast<Entity>(),
        _ => throw Fault.Invalid($"Incorrect attribute value type {value.GetType().FullName} for the attribute '{column.LogicalName}'."),
    };

    private Row NewRow(Row activity, ColumnDefinition column, Entity party)
    {
        var reference = party.GetAttributeValue<EntityReference>("partyid");
        var address = party.GetAttributeValue<string>("addressused");
        if (reference is null && string.IsNullOrEmpty(address))
        {
            throw Fault.Invalid($"A party of '{column.LogicalName}' has neither a partyid nor an addressused.");
        }

        var values = new object?[_store.Definition.Columns.Count];
        var link = reference is null ? null : _lookups.Resolve(_store.Definition, _party, reference);
        values[_activity.Ordinal] = new RowLink(_database.Store(ActivityPointers.TableName).Definition, activity.Id);
        values[_party.Ordinal] = link;
        values[_part.Ordinal] = _part.Choice.TryGet(PartOf(column), out var option) ? option.Boxed : null;
        values[_name.Ordinal] = link is null ? address : _values.NameOf(link);
        values[_address.Ordinal] = address;
        return new Row(new RowLink(_store.Definition, _ids()), _database.NextSequence(), _database.NextVersion(), values);
    }

    private Entity ReadRow(Row row)
    {
        var entity = new Entity(_store.Definition.LogicalName, row.Id);
        foreach (var column in new[] { _activity, _party, _part, _name, _address })
        {
            if (_values.Read(column, row.Get(column)) is { } value)
            {
                entity[column.LogicalName] = value;
            }
        }

        return entity;
    }
}
