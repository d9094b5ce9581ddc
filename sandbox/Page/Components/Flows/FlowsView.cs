using Microsoft.AspNetCore.Components;
using PowerPlatformMagento.Sandbox.Flows;
using PowerPlatformMagento.Sandbox.Page.Flows;
using PowerPlatformMagento.Sandbox.Page.Solutions;

namespace PowerPlatformMagento.Sandbox.Page.Components.Flows;

/// <summary>A page about flows, drawn again every second while it is open.</summary>
public abstract class FlowsView : ComponentBase, IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _closing = new();

    /// <summary>The flows; null when none run behind this page.</summary>
    protected IFlowMonitor? Monitor => Options.Flows;

    /// <summary>Runs the flows; null before they are started.</summary>
    protected FlowRunner? Runner => Monitor?.Runner;

    /// <summary>When the page is drawn.</summary>
    protected DateTimeOffset Now => Time.GetUtcNow();

    /// <summary>Cancelled when the page is closed.</summary>
    protected CancellationToken Closing => _closing.Token;

    [Inject]
    protected UiCatalog Catalog { get; set; } = null!;

    [Inject]
    private PageOptions Options { get; set; } = null!;

    [Inject]
    private TimeProvider Time { get; set; } = null!;

    /// <inheritdoc />
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the drawing.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _closing.Cancel();
            _closing.Dispose();
        }
    }

    /// <inheritdoc />
    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender && Monitor is not null)
        {
            _ = FollowAsync(_closing.Token);
        }
    }

    private async Task FollowAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var timer = new PeriodicTimer(Interval, Time);
            while (await timer.WaitForNextTickAsync(cancellationToken))
            {
                await InvokeAsync(StateHasChanged);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed.
        }
    }
}
