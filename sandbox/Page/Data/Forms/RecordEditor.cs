using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse;

namespace PowerPlatformMagento.Sandbox.Page.Data.Forms;

/// <summary>A row open for editing: loads it, saves it, notices what others do to it meanwhile.</summary>
internal sealed class RecordEditor(RowStore store, TableInfo table, TimeZoneInfo zone)
{
    private IReadOnlyList<string> _columns = [];

    public TableInfo Table => table;

    /// <summary>The row being edited; null until it is loaded, and when it can't be.</summary>
    public RowDraft? Draft { get; private set; }

    /// <summary>Whether there is no such row, or no longer.</summary>
    public bool IsMissing { get; private set; }

    /// <summary>Why the last call failed; null when it didn't.</summary>
    public Problem? Problem { get; private set; }

    /// <summary>Set when saving met somebody else's change.</summary>
    public ConflictNote? Conflict { get; private set; }

    /// <summary>Whether the row was changed by others while it holds unsaved changes.</summary>
    public bool IsChangedElsewhere { get; private set; }

    /// <summary>Whether the row was inactive when it was read.</summary>
    public bool IsInactive =>
        Draft is { IsNew: false } draft && new StatusChoices(table).IsInactive(draft.Row.GetAttributeValue<OptionSetValue>(StatusChoices.Status)?.Value);

    /// <summary>Starts a new row.</summary>
    public void Start(Entity defaults)
    {
        Draft = new RowDraft(table, defaults, zone);
        (Problem, Conflict, IsMissing, IsChangedElsewhere) = (null, null, false, false);
    }

    /// <summary>Says why there is nothing to edit.</summary>
    public void Refuse(Problem problem) => Problem = problem;

    /// <summary>Reads a row; unsaved changes are lost. Without rights or row <see cref="Draft"/> is null.</summary>
    public async Task LoadAsync(Guid id, IReadOnlyList<string> columns, CancellationToken cancellationToken)
    {
        _columns = columns;
        var load = await store.LoadAsync(table, id, columns, cancellationToken);
        Take(load);
    }

    /// <summary>Reads the row again with the columns of another form; what was typed stays.</summary>
    public async Task WidenAsync(IReadOnlyList<string> columns, CancellationToken cancellationToken)
    {
        _columns = [.. _columns.Union(columns)];
        if (Draft is { IsNew: false } draft && await store.LoadAsync(table, draft.Row.Id, _columns, cancellationToken) is { Row: { } row })
        {
            draft.Rebase(row);
        }
    }

    /// <summary>Saves the changed columns and reads the row again.</summary>
    /// <param name="editable">Columns the form lets people fill in; the required ones among them must be.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The row's id, or null when nothing was saved; then the fields, <see cref="Problem"/> or <see cref="Conflict"/> say why.</returns>
    public async Task<Guid?> SaveAsync(IEnumerable<ColumnInfo> editable, CancellationToken cancellationToken)
    {
        (Problem, Conflict) = (null, null);
        if (Draft is not { } draft || !draft.Validate(editable))
        {
            return null;
        }

        if (!draft.IsNew && !draft.HasChanges)
        {
            return draft.Row.Id;
        }

        var save = await store.SaveAsync(draft.Changes(), cancellationToken);
        if (save.Id is { } id)
        {
            await ReloadAfterSaveAsync(draft, id, cancellationToken);
            return id;
        }

        Problem = save.Problem;
        return save.IsConflict && await MeetAsync(draft, cancellationToken) ? draft.Row.Id : null;
    }

    /// <summary>Reacts to a change of the row by anybody: takes it over, unless that would lose what was typed.</summary>
    /// <returns>Whether something is to be shown anew.</returns>
    public async Task<bool> NoticeAsync(CancellationToken cancellationToken)
    {
        if (Draft is not { IsNew: false } draft)
        {
            return false;
        }

        var load = await store.LoadAsync(table, draft.Row.Id, _columns, cancellationToken);
        if (load.Row?.RowVersion == draft.Row.RowVersion || load.Problem is not null)
        {
            return false;
        }

        if (draft.HasChanges && load.Row is not null)
        {
            IsChangedElsewhere = true;
        }
        else
        {
            Take(load);
        }

        return true;
    }

    /// <summary>Closes the message of the last failed call.</summary>
    public void DismissProblem() => Problem = null;

    private async Task ReloadAfterSaveAsync(RowDraft draft, Guid id, CancellationToken cancellationToken)
    {
        // The form of a new row is left for the row's own; reading it here would only be thrown away.
        if (draft.IsNew)
        {
            draft.Discard();
            return;
        }

        var load = await store.LoadAsync(table, id, _columns, cancellationToken);
        if (load.Problem is { } problem)
        {
            // Saved, but not read again: what was typed stays, and saving it once more finds nothing left to change.
            Problem = problem;
            return;
        }

        Take(load);
    }

    // True when the row already is as it was to become: an answer that got lost, or somebody who did the same.
    private async Task<bool> MeetAsync(RowDraft draft, CancellationToken cancellationToken)
    {
        var load = await store.LoadAsync(table, draft.Row.Id, _columns, cancellationToken);
        if (load.Row is not { } newer)
        {
            Take(load);
            return false;
        }

        var mine = draft.ChangedColumns.ToHashSet(StringComparer.Ordinal);
        var theirs = draft.Rebase(newer);
        IsChangedElsewhere = false;
        if (!draft.HasChanges)
        {
            Take(load);
            return true;
        }

        Conflict = new ConflictNote(
            newer.GetAttributeValue<EntityReference>("modifiedby")?.Name ?? string.Empty,
            newer.GetAttributeValue<DateTime?>("modifiedon") is { } on ? DateText.DisplayMoment(on, zone) : "an unknown time",
            theirs,
            [.. theirs.Where(column => mine.Contains(column.LogicalName))]);
        return false;
    }

    private void Take(RowLoad load)
    {
        Draft = load.Row is null ? null : new RowDraft(table, load.Row, zone);
        (IsMissing, Problem, Conflict, IsChangedElsewhere) = (load.IsMissing, load.Problem, null, false);
    }
}
