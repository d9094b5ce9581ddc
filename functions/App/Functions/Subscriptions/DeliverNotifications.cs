using Microsoft.Azure.WebJobs;
using PowerPlatformMagento.App.Hosting;
using PowerPlatformMagento.App.Subscriptions.Delivery;

namespace PowerPlatformMagento.App.Functions.Subscriptions;

/// <summary>Keeps the process awake under the Functions host while events wait for flows.</summary>
internal sealed class DeliverNotifications(CallbackDispatcher dispatcher)
{
    // Well below the time limit of the host, which kills the whole process.
    private static readonly TimeSpan LongestRun = TimeSpan.FromSeconds(50);

    [FunctionName(nameof(DeliverNotifications))]
    public Task RunAsync([TimerTrigger("15 * * * * *")] TimerTick timer, CancellationToken cancellationToken) => dispatcher.DrainAsync(LongestRun, cancellationToken);
}
