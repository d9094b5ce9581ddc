using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Observability;

namespace PowerPlatformMagento.App.Worker;

/// <summary>Looks after the inbox: gives back leases that ran out, forgets what is old, measures depth and age.</summary>
internal sealed class InboxCare(IInbox inbox, AppMetrics metrics, TimeProvider time, ILogger<InboxCare> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    /// <summary>One look.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var expired = await inbox.RecoverExpiredLeasesAsync(cancellationToken);
        if (expired > 0)
        {
            WorkerLog.LeasesExpired(logger, expired);
        }

        var status = await inbox.GetStatusAsync(cancellationToken);
        metrics.Inbox(status.Pending + status.Leased, status.OldestReceivedAt is { } oldest ? time.GetUtcNow() - oldest : TimeSpan.Zero);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RunAsync(stoppingToken);
            }
            catch (InboxUnavailableException exception)
            {
                WorkerLog.InboxUnavailable(logger, exception.Reason);
            }
        }
    }
}
