using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;
using PowerPlatformMagento.Sandbox.Page.Session;
using PowerPlatformMagento.Sandbox.Page.Solutions;

namespace PowerPlatformMagento.Sandbox.Page.Components.Forms;

/// <summary>Editor of a lookup.</summary>
public sealed partial class LookupField : IDisposable
{
    // Long enough that a fast typist causes one search, short enough not to be felt.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly CancellationTokenSource _closing = new();
    private CancellationTokenSource? _search;
    private IReadOnlyList<LookupMatch>? _matches;
    private ElementReference _input;
    private string _text = string.Empty;
    private int _active = -1;
    private bool _focusInput;

    /// <summary>The lookup.</summary>
    [Parameter, EditorRequired]
    public ColumnInfo Column { get; set; } = null!;

    /// <summary>The label as the form has it.</summary>
    [Parameter, EditorRequired]
    public string Label { get; set; } = string.Empty;

    /// <summary>Unique on the page.</summary>
    [Parameter, EditorRequired]
    public string InputId { get; set; } = string.Empty;

    /// <summary>Id of the element that says what is wrong.</summary>
    [Parameter, EditorRequired]
    public string ErrorId { get; set; } = string.Empty;

    [CascadingParameter]
    internal FormContext Form { get; set; } = null!;

    [Inject]
    private SandboxDataverse Dataverse { get; set; } = null!;

    [Inject]
    private PageSession Session { get; set; } = null!;

    [Inject]
    private UiCatalog Catalog { get; set; } = null!;

    [Inject]
    private TimeProvider Time { get; set; } = null!;

    private EntityReference? Chosen => Form.Draft[Column.LogicalName] as EntityReference;

    private string? Error => Form.Draft.ErrorOf(Column.LogicalName);

    private bool IsOpen => _matches is not null;

    private string ListId => InputId + "-list";

    private string? ActiveId => IsOpen && _active >= 0 ? OptionId(_active) : null;

    private string Announcement => _matches is null ? string.Empty : $"{_matches.Count} found.";

    private string Placeholder => Column.Targets.Count == 1 && Dataverse.Metadata.Find(Column.Targets[0]) is { } target
        ? $"Look for {target.DisplayName}"
        : "Look for rows";

    /// <inheritdoc />
    public void Dispose()
    {
        _closing.Cancel();
        _closing.Dispose();
        _search?.Dispose();
    }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_focusInput)
        {
            _focusInput = false;
            await _input.FocusAsync();
        }
    }

    private string OptionId(int index) => FormattableString.Invariant($"{ListId}-{index}");

    private Task OpenAsync() => SearchAsync(TimeSpan.Zero);

    private Task TypeAsync(ChangeEventArgs change)
    {
        _text = change.Value as string ?? string.Empty;
        return SearchAsync(Pause);
    }

    private async Task SearchAsync(TimeSpan pause)
    {
        // A newer search ends the older one: answers must not overtake each other.
        _search?.Cancel();
        _search?.Dispose();
        _search = CancellationTokenSource.CreateLinkedTokenSource(_closing.Token);
        var token = _search.Token;
        try
        {
            await Task.Delay(pause, Time, token);
            var search = new LookupSearch(Session.Service, Dataverse.Metadata, Catalog);
            _matches = await search.FindAsync(Column, _text, token);
            _active = _text.Length > 0 && _matches.Count > 0 ? 0 : -1;
        }
        catch (OperationCanceledException)
        {
            // A newer search runs, or the field is gone.
        }
        catch (Exception exception) when (ProblemReader.IsFailedCall(exception))
        {
            _matches = [];
        }
    }

    private async Task PressAsync(KeyboardEventArgs key)
    {
        switch (key.Key)
        {
            case "ArrowDown" when _matches is null:
                await OpenAsync();
                break;
            case "ArrowDown":
                _active = Math.Min(_active + 1, _matches.Count - 1);
                break;
            case "ArrowUp":
                _active = Math.Max(_active - 1, 0);
                break;
            case "Enter" when _matches is not null && _active >= 0 && _active < _matches.Count:
                await ChooseAsync(_matches[_active]);
                break;
            case "Escape":
                Close();
                break;
        }
    }

    private Task ChooseAsync(LookupMatch match)
    {
        Close();
        _text = string.Empty;
        Form.Draft.Choose(Column.LogicalName, match.Reference);
        Form.Touched();
        return Task.CompletedTask;
    }

    private Task ClearAsync()
    {
        Form.Draft.Choose(Column.LogicalName, null);
        _focusInput = true;
        Form.Touched();
        return Task.CompletedTask;
    }

    private void Close()
    {
        _search?.Cancel();
        _matches = null;
        _active = -1;
    }
}
