using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse;

namespace PowerPlatformMagento.Sandbox.Page.Data.Forms;

/// <summary>A row as a person is editing it: what was read, what was typed, what is wrong. No input or output.</summary>
internal sealed class RowDraft
{
    private readonly FieldParser _parser;
    private readonly FieldText _text;
    private readonly Dictionary<string, DraftField> _fields = new(StringComparer.Ordinal);

    /// <param name="table">The table of the row.</param>
    /// <param name="row">The row as read; with an empty id a new row that starts with these values.</param>
    /// <param name="zone">The user's time zone.</param>
    public RowDraft(TableInfo table, Entity row, TimeZoneInfo zone)
    {
        Table = table;
        Row = row;
        _parser = new FieldParser(zone);
        _text = new FieldText(zone);
        if (IsNew)
        {
            foreach (var (name, value) in row.Attributes)
            {
                _fields[name] = new DraftField(value, Text: null, Error: null);
            }
        }
    }

    public TableInfo Table { get; }

    /// <summary>The row as it was read.</summary>
    public Entity Row { get; private set; }

    public bool IsNew => Row.Id == Guid.Empty;

    /// <summary>Whether leaving would lose something a person did.</summary>
    public bool HasChanges => _fields.Keys.Any(IsChanged);

    public IEnumerable<string> ChangedColumns => _fields.Keys.Where(IsChanged);

    public object? this[string column] => _fields.TryGetValue(column, out var field) ? field.Value : Stored(column);

    public string? ErrorOf(string column) => _fields.TryGetValue(column, out var field) ? field.Error : null;

    /// <summary>What the input of a field shows: the typed text, even when it's wrong.</summary>
    public string TextOf(ColumnInfo column) =>
        _fields.TryGetValue(column.LogicalName, out var field) && field.Text is { } typed ? typed : _text.Edit(column, this[column.LogicalName]);

    /// <summary>What the field shows when it's for reading.</summary>
    public string DisplayOf(ColumnInfo column)
    {
        var value = this[column.LogicalName];
        return _text.Display(column, value, SameValue.Of(value, Stored(column.LogicalName)) ? RowValue.Formatted(Row, column.LogicalName) : null);
    }

    public bool IsChanged(string column) =>
        _fields.TryGetValue(column, out var field) && (field.Error is not null || !SameValue.Of(field.Value, Stored(column)));

    /// <summary>Takes over what was typed. The text the field started with changes nothing, even where it shows less than is stored, as a time without seconds.</summary>
    public void Enter(ColumnInfo column, string? text)
    {
        var name = column.LogicalName;
        if (!IsNew && text == _text.Edit(column, Stored(name)))
        {
            _fields.Remove(name);
            return;
        }

        var parsed = _parser.Parse(column, text);
        _fields[name] = new DraftField(parsed.Value, parsed.Error is null ? null : text, parsed.Error);
    }

    /// <summary>Takes over a chosen value, as of a lookup; null clears the field.</summary>
    public void Choose(string column, object? value) => _fields[column] = new DraftField(value, Text: null, Error: null);

    /// <summary>Finds required fields that are empty. False when anything is wrong.</summary>
    /// <param name="editable">The columns a person can fill in on this form.</param>
    public bool Validate(IEnumerable<ColumnInfo> editable)
    {
        foreach (var column in editable)
        {
            var name = column.LogicalName;
            if (column.Required && ErrorOf(name) is null && this[name] is null or "")
            {
                _fields[name] = new DraftField(Value: null, Text: string.Empty, $"{column.DisplayName} must be filled in.");
            }
        }

        return _fields.Values.All(field => field.Error is null);
    }

    /// <summary>
    /// The changed columns only; of a new row, which starts active, all that have a value. A status reason takes its state with it,
    /// because the platform refuses a reason that belongs to another state than the row's.
    /// </summary>
    public Entity Changes()
    {
        var changes = new Entity(Table.LogicalName, Row.Id) { RowVersion = Row.RowVersion };
        foreach (var (column, field) in _fields)
        {
            if (IsNew ? field.Value is not null : IsChanged(column))
            {
                changes[column] = field.Value;
            }
        }

        if (!IsNew && changes.GetAttributeValue<OptionSetValue>(StatusChoices.Status) is { } status && new StatusChoices(Table).StateOf(status.Value) is { } state)
        {
            changes[StatusChoices.State] = new OptionSetValue(state);
        }

        return changes;
    }

    /// <summary>Forgets what was typed.</summary>
    public void Discard() => _fields.Clear();

    /// <summary>Puts what was typed on top of a newer state of the row.</summary>
    /// <returns>Columns of <paramref name="newer"/> that differ from what was read before, except those nobody edits.</returns>
    public IReadOnlyList<ColumnInfo> Rebase(Entity newer)
    {
        var before = Row;
        Row = newer;
        return [.. Table.Columns.Where(column => column.ValidForUpdate
            && (before.Contains(column.LogicalName) || newer.Contains(column.LogicalName))
            && !SameValue.Of(RowValue.Of(before, column.LogicalName), RowValue.Of(newer, column.LogicalName)))];
    }

    private object? Stored(string column) => RowValue.Of(Row, column);
}
