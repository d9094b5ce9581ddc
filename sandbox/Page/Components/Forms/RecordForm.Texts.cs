using PowerPlatformMagento.Sandbox.Page.Data.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Components.Forms;

/// <summary>What the form says and offers.</summary>
public sealed partial class RecordForm
{
    private bool CanSave => _editor.Draft is { } draft && (draft.IsNew ? _rights.Create : _rights.Write);

    private string? GridAddress => PageLinks.Grid(Catalog, Table);

    private string Heading => _editor.Draft is { IsNew: true } ? $"New {_table!.DisplayName}"
        : RowValue.NameOf(_editor.Draft!.Row, _table!) is { Length: > 0 } name ? name
        : _table!.DisplayName;

    private string Title => _table is null || _editor.Draft is null ? "Not found" : $"{_table.DisplayName}: {Heading}";

    private string StatusText => RowValue.Formatted(_editor.Draft!.Row, StatusChoices.Status)?.ToLowerInvariant() ?? "inactive";

    private string? CompleteLabel => _editor is not { Draft.IsNew: false, IsInactive: false } || !_rights.Write ? null
        : _table is { IsActivity: true } ? "Mark complete"
        : Table == CaseResolution.Table ? "Resolve case"
        : null;

    private string InvalidFields => string.Join(", ", _table!.Columns.Where(column => _editor.Draft!.ErrorOf(column.LogicalName) is not null).Select(column => column.DisplayName));
}
