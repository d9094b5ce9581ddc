using System.Collections.Concurrent;
using PowerPlatformMagento.App.Subscriptions.Keeping;

namespace PowerPlatformMagento.App.Subscriptions.Delivery;

/// <summary>Starts a lane whenever one is due. No lane waits for another.</summary>
internal sealed class CallbackDispatcher(SubscriptionStore store, CallbackLane lane, TimeProvider time, ILogger<CallbackDispatcher> logger) : BackgroundService
{
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<long, Task> _running = new();

    /// <summary>Serves lanes until none is due, and returns after some time at the latest; calls under way then go on.</summary>
    public async Task DrainAsync(TimeSpan longest, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        await store.OpenAsync(cancellationToken);
        while (store.Lanes.HasWork && longest - time.GetElapsedTime(started) is var left && left > TimeSpan.Zero)
        {
            Start(cancellationToken);
            await Task.WhenAny(Task.WhenAll(_running.Values), Task.Delay(left, time, cancellationToken));
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await store.OpenAsync(stoppingToken);
                Start(stoppingToken);
                await store.Lanes.WaitAsync(stoppingToken);
            }
            catch (SubscriptionsUnavailableException exception)
            {
                SubscriptionLog.Unavailable(logger, exception.Reason);
                await Task.Delay(PauseAfterFailure, time, stoppingToken);
            }
        }
    }

    private void Start(CancellationToken cancellationToken)
    {
        foreach (var number in store.Lanes.TakeDue())
        {
            _running[number] = Task.Run(() => RunAsync(number, cancellationToken), CancellationToken.None);
        }
    }

    private async Task RunAsync(long number, CancellationToken cancellationToken)
    {
        try
        {
            await lane.RunAsync(number, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The app is stopping; what waits is on disk.
        }
        catch (Exception exception)
        {
            SubscriptionLog.LaneFailed(logger, number, exception.GetType().Name);
        }
        finally
        {
            _running.TryRemove(number, out _);
        }
    }
}
