using Microsoft.AspNetCore.Components;
using Microsoft.FluentUI.AspNetCore.Components;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Data;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;
using PowerPlatformMagento.Sandbox.Page.Live;
using PowerPlatformMagento.Sandbox.Page.Session;
using PowerPlatformMagento.Sandbox.Page.Solutions;
using Icons = Microsoft.FluentUI.AspNetCore.Components.Icons;

namespace PowerPlatformMagento.Sandbox.Page.Components.Grid;

/// <summary>Rows of a view, page by page, sorted and searched by Dataverse, and read again when rows of the table change.</summary>
public sealed partial class ViewGrid : IDisposable
{
    // A screen reader is told about changes, but not while rows pour in.
    private static readonly TimeSpan AnnouncementPause = TimeSpan.FromSeconds(10);

    // Dataverse sorted the rows already: the grid only shows by which column.
    private static readonly GridSort<GridRow> ServerOrder = GridSort<GridRow>.ByAscending(_ => 0);

    private static readonly Icon NothingIcon = new Icons.Regular.Size32.DocumentSearch();

    private readonly CancellationTokenSource _closing = new();
    private IDisposable? _subscription;
    private PersistingComponentStateSubscription _handover;
    private TableInfo _table = null!;
    private ViewDefinition? _view;
    private GridState _state = GridState.Of(null);
    private GridRequest? _shown;
    private GridPage? _page;
    private IQueryable<GridRow> _rows = Enumerable.Empty<GridRow>().AsQueryable();
    private Problem? _problem;

    // The grid marks the column itself once it stands: only what it doesn't know of makes a new one.
    private (Guid ViewId, GridSort? Sort, int Count) _grid;
    private GridSort? _marked;
    private string? _announcement;
    private long _announced;

    /// <summary>Logical name of the table.</summary>
    [Parameter, EditorRequired]
    public string Table { get; set; } = string.Empty;

    /// <summary>The view; null for the default one.</summary>
    [Parameter]
    public Guid? ViewId { get; set; }

    /// <summary>Logical name of the lookup that has to hold <see cref="RelatedId"/>; null for all rows of the view.</summary>
    [Parameter]
    public string? RelatedColumn { get; set; }

    /// <summary>The row that the rows belong to.</summary>
    [Parameter]
    public Guid? RelatedId { get; set; }

    /// <summary>Rows on a page.</summary>
    [Parameter]
    public int PageSize { get; set; } = GridRequest.DefaultPageSize;

    /// <summary>Whether another view can be chosen.</summary>
    [Parameter]
    public bool ShowViewPicker { get; set; }

    /// <summary>Whether rows can be searched.</summary>
    [Parameter]
    public bool ShowSearch { get; set; }

    /// <summary>Whether the name of the view is the heading of the page.</summary>
    [Parameter]
    public bool IsPageHeading { get; set; }

    /// <summary>What was chosen, when somebody outside keeps it; null lets the list keep it itself.</summary>
    [Parameter]
    public GridState? State { get; set; }

    /// <summary>Tells who keeps <see cref="State"/> what was chosen.</summary>
    [Parameter]
    public EventCallback<GridState> StateChanged { get; set; }

    [Inject]
    private SandboxDataverse Dataverse { get; set; } = null!;

    [Inject]
    private UiCatalog Catalog { get; set; } = null!;

    [Inject]
    private GridQuery Query { get; set; } = null!;

    [Inject]
    private ChangeFeed Changes { get; set; } = null!;

    [Inject]
    private PageSession Session { get; set; } = null!;

    [Inject]
    private TimeProvider Time { get; set; } = null!;

    [Inject]
    private PersistentComponentState Handover { get; set; } = null!;

    private string Caption => _view?.Name ?? _table.CollectionName;

    private string ProblemTitle => GridProblem.Title(_problem!, _table.CollectionName);

    // Two lists of the same rows on one page would show the same anyway.
    private string HandoverKey => $"{nameof(ViewGrid)} {Table} {_view?.Id} {RelatedColumn} {RelatedId} {PageSize} {_state}";

    private string EmptyText => string.IsNullOrEmpty(_state.Search) ? "There is nothing in this view." : $"Nothing found for \"{_state.Search}\".";

    /// <summary>Reads the rows again.</summary>
    public async Task RefreshAsync()
    {
        await ReadAsync(Request());
        Announce(always: true);
        StateHasChanged();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _subscription?.Dispose();
        Session.ZoneChanged -= Reread;
        _handover.Dispose();
        _closing.Cancel();
        _closing.Dispose();
    }

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        var table = Dataverse.Metadata.Find(Table) ?? throw new InvalidOperationException($"There is no table {Table}.");
        _state = State ?? (_table == table && _shown is not null ? _state : GridState.Of(ViewId));
        _table = table;
        var wanted = _state.ViewId ?? ViewId;
        _view = (wanted is { } id ? Catalog.FindView(Table, id) : null) ?? Catalog.DefaultView(Table);
        if (_view is null || Request() == _shown)
        {
            return;
        }

        // The rows of the first answer are taken over by the page that stays open, so that they don't vanish for a moment.
        if (_shown is null && Handover.TryTakeFromJson<GridPage>(HandoverKey, out var page) && page is not null)
        {
            Show(page, Request());
            return;
        }

        await ReadAsync(Request());
    }

    /// <inheritdoc />
    protected override void OnInitialized() => _handover = Handover.RegisterOnPersisting(HandOverAsync);

    /// <inheritdoc />
    protected override void OnAfterRender(bool firstRender)
    {
        // Only a page that stays open hears of changes, not the one rendered for the first answer.
        if (firstRender)
        {
            _subscription = Changes.Subscribe(change => change.Table == Table, _ => InvokeAsync(FollowAsync));
            Session.ZoneChanged += Reread;
        }
    }

    private static DataGridSortDirection DirectionOf(GridSort? sort) =>
        sort is { Descending: true } ? DataGridSortDirection.Descending : DataGridSortDirection.Ascending;

    private GridRequest Request() => new()
    {
        View = _view!,
        Search = _state.Search,
        Sort = _state.Sort,
        Page = _state.Page,
        PageSize = PageSize,
        RelatedColumn = RelatedColumn,
        RelatedId = RelatedId,
    };

    private async Task ReadAsync(GridRequest request)
    {
        var isNext = _shown is { } before && _page?.PagingCookie is not null && before with { Page = before.Page + 1 } == request;
        try
        {
            var page = await Query.ReadAsync(isNext ? request with { PagingCookie = _page!.PagingCookie } : request, _closing.Token);
            Show(page, request);
        }
        catch (Exception exception) when (ProblemReader.IsFailedCall(exception))
        {
            (_page, _problem, _shown) = (null, GridProblem.Of(exception), request);
        }
    }

    private void Show(GridPage page, GridRequest request)
    {
        (_page, _problem, _shown) = (page, null, request);
        _rows = page.Rows.AsQueryable();
        if (_grid.ViewId != request.View.Id || _marked != page.Sort)
        {
            _grid = (request.View.Id, page.Sort, _grid.Count + 1);
            _marked = page.Sort;
        }
    }

    private Task HandOverAsync()
    {
        if (_page is not null && !_closing.IsCancellationRequested)
        {
            Handover.PersistAsJson(HandoverKey, _page);
        }

        return Task.CompletedTask;
    }

    private void Reread() => _ = InvokeAsync(FollowAsync);

    private async Task FollowAsync()
    {
        if (!_closing.IsCancellationRequested && _view is not null)
        {
            await ReadAsync(Request());
            Announce(always: false);
            StateHasChanged();
        }
    }

    private void Announce(bool always)
    {
        if (_page is not null && (always || Time.GetElapsedTime(_announced) > AnnouncementPause))
        {
            _announced = Time.GetTimestamp();
            _announcement = $"{Caption} updated: {_page.Total}{(_page.IsMore ? " or more" : string.Empty)} rows.";
        }
    }

    private Task ChooseViewAsync(ViewDefinition view) => ChangeAsync(new GridState(view.Id, _state.Search, null, 1));

    private Task SearchAsync(string? text) => ChangeAsync(_state with { Search = string.IsNullOrWhiteSpace(text) ? null : text.Trim(), Page = 1 });

    private Task TurnAsync(int page) => ChangeAsync(_state with { Page = page });

    private Task SortAsync(DataGridSortEventArgs<GridRow> sort)
    {
        var chosen = sort.SortColumns.Count > 0 && _page?.Columns.FirstOrDefault(column => column.Label == sort.SortColumns[0].Column.Title) is { } column
            ? new GridSort(column.Name, sort.SortColumns[0].Direction == DataGridSortDirection.Descending)
            : null;
        if (chosen == _marked)
        {
            return Task.CompletedTask;
        }

        _marked = chosen;
        return ChangeAsync(_state with { Sort = chosen, Page = 1 });
    }

    private async Task ChangeAsync(GridState state)
    {
        if (StateChanged.HasDelegate)
        {
            await StateChanged.InvokeAsync(state);
            return;
        }

        _state = state;
        _view = state.ViewId is { } id ? Catalog.FindView(Table, id) : _view;
        await ReadAsync(Request());
    }
}
