using Microsoft.AspNetCore.Components;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;
using PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Components.Forms;

/// <summary>Quick view of a looked-up row.</summary>
public sealed partial class QuickView
{
    // A quick view may hold another one, and two tables may point to each other.
    private const int Deepest = 2;

    private readonly CancellationTokenSource _closing = new();
    private EntityReference? _reference;
    private FormDefinition? _form;
    private RowLoad? _load;
    private FormContext? _context;
    private string? _shownVersion;

    /// <summary>The control as the form has it.</summary>
    [Parameter, EditorRequired]
    public QuickViewControl Control { get; set; } = null!;

    /// <summary>The heading.</summary>
    [Parameter]
    public string Label { get; set; } = string.Empty;

    /// <summary>Whether the heading is shown.</summary>
    [Parameter]
    public bool ShowsLabel { get; set; } = true;

    /// <summary>How deep the form stands inside quick views.</summary>
    [Parameter]
    public int Depth { get; set; }

    [CascadingParameter]
    internal FormContext Form { get; set; } = null!;

    /// <inheritdoc />
    public void Dispose()
    {
        _closing.Cancel();
        _closing.Dispose();
    }

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        var reference = Form.Draft[Control.Column] as EntityReference;
        var version = $"{reference?.Id} {Form.Draft.Row.RowVersion}";
        if (version == _shownVersion)
        {
            return;
        }

        _shownVersion = version;
        (_reference, _context, _load) = (reference, null, null);
        _form = reference is null || Depth >= Deepest ? null : FormOf(reference.LogicalName);
        if (_form is not null && Dataverse.Metadata.Find(reference!.LogicalName) is { } table)
        {
            _load = await new RowStore(Session.Service).LoadAsync(table, reference.Id, FormColumns.Of(table, _form), _closing.Token);
            _context = _load.Row is { } row ? ForReading(new RowDraft(table, row, Form.Zone)) : null;
        }
    }

    private FormDefinition? FormOf(string table) => Control.FormsByTable.TryGetValue(table, out var id) ? Catalog.FindForm(id) : null;

    private FormContext ForReading(RowDraft draft) => new()
    {
        Draft = draft,
        Rights = new FormRights(Create: false, Write: false, Assign: false),
        Zone = Form.Zone,
        IsReading = true,
        Touched = () => { },
    };
}
