using PowerPlatformMagento.App.Subscriptions.Keeping;

namespace PowerPlatformMagento.App.Subscriptions;

/// <summary>Forgets dead subscriptions after some days, events that were sent after a day, and facts nobody needs.</summary>
internal sealed class SubscriptionSweep(SubscriptionStore store, ILogger<SubscriptionSweep> logger)
{
    // Long enough for somebody to look at the status after a weekend.
    private static readonly TimeSpan KeepDead = TimeSpan.FromDays(7);

    // An event that comes a second time within a day is known.
    private static readonly TimeSpan KeepDone = TimeSpan.FromDays(1);

    /// <summary>Sweeps once.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await store.SweepAsync(KeepDead, KeepDone, cancellationToken) is > 0 and var swept)
            {
                SubscriptionLog.Swept(logger, swept);
            }
        }
        catch (SubscriptionsUnavailableException exception)
        {
            SubscriptionLog.Unavailable(logger, exception.Reason);
        }
    }
}
