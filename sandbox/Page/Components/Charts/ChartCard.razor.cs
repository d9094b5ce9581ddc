using Microsoft.AspNetCore.Components;
using Microsoft.FluentUI.AspNetCore.Components;
using PowerPlatformMagento.Sandbox.Page.Data;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;
using PowerPlatformMagento.Sandbox.Page.Live;
using PowerPlatformMagento.Sandbox.Page.Solutions;
using Icons = Microsoft.FluentUI.AspNetCore.Components.Icons;

namespace PowerPlatformMagento.Sandbox.Page.Components.Charts;

/// <summary>A chart over the rows of a view, read again when rows of the table change.</summary>
public sealed partial class ChartCard : IDisposable
{
    private static readonly Icon TableIcon = new Icons.Regular.Size16.Table();

    private readonly CancellationTokenSource _closing = new();
    private IDisposable? _subscription;
    private (ChartDefinition Chart, Guid? ViewId)? _shown;
    private ChartData? _data;
    private Problem? _problem;
    private bool _asTable;

    /// <summary>The chart.</summary>
    [Parameter, EditorRequired]
    public ChartDefinition Chart { get; set; } = null!;

    /// <summary>Narrows the rows; null for all rows of the table.</summary>
    [Parameter]
    public Guid? ViewId { get; set; }

    /// <summary>Overrules the name of the chart.</summary>
    [Parameter]
    public string? Title { get; set; }

    [Inject]
    private ChartQuery Query { get; set; } = null!;

    [Inject]
    private UiCatalog Catalog { get; set; } = null!;

    [Inject]
    private ChangeFeed Changes { get; set; } = null!;

    private string InWords => $"{Chart.Name}. {Chart.Description}".Trim();

    /// <inheritdoc />
    public void Dispose()
    {
        _subscription?.Dispose();
        _closing.Cancel();
        _closing.Dispose();
    }

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (_shown != (Chart, ViewId))
        {
            _shown = (Chart, ViewId);
            await ReadAsync();
        }
    }

    /// <inheritdoc />
    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            _subscription = Changes.Subscribe(change => change.Table == Chart.Table, _ => InvokeAsync(FollowAsync));
        }
    }

    private async Task ReadAsync()
    {
        try
        {
            var view = ViewId is { } id ? Catalog.FindView(Chart.Table, id) : null;
            (_data, _problem) = (await Query.ReadAsync(Chart, view, _closing.Token), null);
        }
        catch (Exception exception) when (ProblemReader.IsFailedCall(exception))
        {
            (_data, _problem) = (null, GridProblem.Of(exception));
        }
    }

    private async Task FollowAsync()
    {
        if (!_closing.IsCancellationRequested)
        {
            await ReadAsync();
            StateHasChanged();
        }
    }
}
