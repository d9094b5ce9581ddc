using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.JSInterop;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;
using PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Components.Forms;

/// <summary>The form of a row.</summary>
public sealed partial class RecordForm
{
    private const string Script = "./_content/PowerPlatformMagento.Sandbox.Page/Components/Forms/RecordForm.razor.js";

    private readonly CancellationTokenSource _closing = new();
    private TableInfo? _table;
    private RecordEditor _editor = null!;
    private FormRights _rights = null!;
    private IReadOnlyList<FormDefinition> _forms = [];
    private FormDefinition _form = null!;
    private FormContext? _context;
    private IJSObjectReference? _script;
    private IJSObjectReference? _keys;
    private DotNetObjectReference<RecordForm>? _self;
    private (string Table, Guid? Id, Guid? Form) _shown;
    private string? _leavingFor;
    private bool _mayLeave;
    private bool _isResolving;
    private Problem? _resolveProblem;
    private bool _isBusy;
    private int _invalid;
    private IDisposable? _subscription;

    /// <summary>Logical name of the table.</summary>
    [Parameter, EditorRequired]
    public string Table { get; set; } = string.Empty;

    /// <summary>The row; null for a new one.</summary>
    [Parameter]
    public Guid? Id { get; set; }

    /// <summary>The form to start with; null for the user's first one.</summary>
    [Parameter]
    public Guid? FormId { get; set; }

    /// <summary>Whether a new row gets the table's quick create form, if it has one.</summary>
    [Parameter]
    public bool IsQuick { get; set; }

    /// <summary>Values a new row starts with.</summary>
    [Parameter]
    public IReadOnlyDictionary<string, object> Defaults { get; set; } = new Dictionary<string, object>();

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    /// <summary>Saves; called by Ctrl+S.</summary>
    [JSInvokable]
    public Task SaveByKeyAsync() => InvokeAsync(async () =>
    {
        if (CanSave)
        {
            await SaveAsync();
            StateHasChanged();
        }
    });

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        Session.ZoneChanged -= FollowZone;
        _subscription?.Dispose();
        await _closing.CancelAsync();
        _closing.Dispose();
        try
        {
            if (_keys is not null)
            {
                await _keys.InvokeVoidAsync("stop");
                await _keys.DisposeAsync();
            }

            if (_script is not null)
            {
                await _script.DisposeAsync();
            }
        }
        catch (Exception exception) when (exception is JSDisconnectedException or OperationCanceledException)
        {
            // The browser is gone, and its listeners with it.
        }

        _self?.Dispose();
    }

    /// <inheritdoc />
    protected override void OnInitialized() => Session.ZoneChanged += FollowZone;

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (_shown == (Table, Id, FormId) && _context is not null)
        {
            return;
        }

        _shown = (Table, Id, FormId);
        await OpenAsync();
    }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
        {
            return;
        }

        _subscription = Changes.Subscribe(change => change.Id == Id && change.Table == Table, _ => InvokeAsync(NoticeAsync));
        _script = await Js.InvokeAsync<IJSObjectReference>("import", Script);
        _self = DotNetObjectReference.Create(this);
        _keys = await _script.InvokeAsync<IJSObjectReference>("listen", _self);
    }

    // The browser tells where it is right after the first rendering. What was typed by then stays, in the zone it was typed in.
    private void FollowZone() => _ = InvokeAsync(async () =>
    {
        if (_context is { Draft.HasChanges: false })
        {
            await OpenAsync();
            StateHasChanged();
        }
    });

    private async Task OpenAsync()
    {
        _table = Dataverse.Metadata.Find(Table);
        if (_table is null)
        {
            Answer(StatusCodes.Status404NotFound);
            return;
        }

        _rights = FormRights.Of(Dataverse, Session.User.Id, Table);
        _editor = new RecordEditor(new RowStore(Session.Service), _table, Session.Zone);
        (_context, _invalid, _leavingFor, _isResolving) = (null, 0, null, false);
        ChooseForms();
        if (Id is { } id)
        {
            await _editor.LoadAsync(id, FormColumns.Of(_table, _form), _closing.Token);
        }
        else if (!_rights.Create)
        {
            _editor.Refuse(new Problem("Create", $"Your security roles do not allow creating a {_table.DisplayName}.", "Ask your administrator for a security role that allows it."));
        }
        else
        {
            var row = NewRow.Of(_table, Session.User, Defaults);
            await new RowStore(Session.Service).NameAsync(Dataverse.Metadata, row, _closing.Token);
            _editor.Start(row);
        }

        await ShareAsync();
    }

    private void ChooseForms()
    {
        var main = FormChoice.Main(Catalog, GeneratedForm.Of(_table!), Session.User.Role);
        var quick = Id is null && IsQuick ? FormChoice.QuickCreate(Catalog, Table) : null;
        _forms = quick is null ? main : [quick, .. main];
        _form = _forms.FirstOrDefault(form => form.Id == FormId) ?? _forms[0];
    }

    private async Task ShareAsync()
    {
        if (_editor.Draft is not { } draft)
        {
            Answer(_editor.IsMissing ? StatusCodes.Status404NotFound : StatusCodes.Status403Forbidden);
            return;
        }

        var symbol = _context is not null ? _context.CurrencySymbol : await RowCurrency.SymbolAsync(new RowStore(Session.Service), Dataverse.Metadata, draft, _closing.Token);
        _context = new FormContext
        {
            Draft = draft,
            Rights = _rights,
            Zone = Session.Zone,
            IsInactive = _editor.IsInactive,
            CurrencySymbol = symbol,
            Touched = () =>
            {
                _invalid = 0;
                StateHasChanged();
            },
        };
    }

    // Only while the first answer is made: an open page has no answer any more. Set as late as possible, because an answer that is
    // known to be "not found" before it is written is replaced by the general page, which knows less than this one.
    private void Answer(int status)
    {
        if (Http is { Response: { HasStarted: false } response })
        {
            response.OnStarting(() =>
            {
                response.StatusCode = status;
                return Task.CompletedTask;
            });
        }
    }
}
