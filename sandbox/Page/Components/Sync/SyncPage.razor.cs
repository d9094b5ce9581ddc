using Microsoft.AspNetCore.Components;
using PowerPlatformMagento.Sandbox.Page.Solutions;
using PowerPlatformMagento.Sandbox.Page.Sync;

namespace PowerPlatformMagento.Sandbox.Page.Components.Sync;

/// <summary>The running synchronisation, read again every second while the page is open.</summary>
public sealed partial class SyncPage : IDisposable
{
    private const int RateSeconds = 10;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _closing = new();
    private SyncSnapshot? _now;
    private bool _isPolling;

    [Inject]
    private PageOptions Options { get; set; } = null!;

    [Inject]
    private UiCatalog Catalog { get; set; } = null!;

    [Inject]
    private TimeProvider Time { get; set; } = null!;

    /// <inheritdoc />
    public void Dispose()
    {
        _closing.Cancel();
        _closing.Dispose();
    }

    /// <inheritdoc />
    protected override Task OnInitializedAsync() => ReadAsync(_closing.Token);

    /// <inheritdoc />
    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender && Options.Sync is not null)
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
                await InvokeAsync(async () =>
                {
                    await ReadAsync(cancellationToken);
                    StateHasChanged();
                });
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed.
        }
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        if (Options.Sync is { } sync)
        {
            _now = await sync.ReadAsync(cancellationToken);
        }
    }

    private Task StormAsync(bool on)
    {
        Options.Sync!.Storm(on);
        return ReadAsync(_closing.Token);
    }

    private async Task PollAsync()
    {
        _isPolling = true;
        try
        {
            await Options.Sync!.PollAsync(_closing.Token);
            await ReadAsync(_closing.Token);
        }
        finally
        {
            _isPolling = false;
        }
    }
}
