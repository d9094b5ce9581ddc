using Microsoft.Azure.WebJobs;
using PowerPlatformMagento.App.Hosting;
using PowerPlatformMagento.App.Subscriptions;

namespace PowerPlatformMagento.App.Functions.Subscriptions;

/// <summary>Sweeps away each night what flows left behind.</summary>
internal sealed class SweepSubscriptions(SubscriptionSweep sweep)
{
    [FunctionName(nameof(SweepSubscriptions))]
    public Task RunAsync([TimerTrigger("0 20 3 * * *")] TimerTick timer, CancellationToken cancellationToken) => sweep.RunAsync(cancellationToken);
}
