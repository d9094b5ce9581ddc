using Microsoft.Azure.WebJobs;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Hosting;

namespace PowerPlatformMagento.App.Functions;

/// <summary>Has deleted, once a night, what has been kept long enough.</summary>
internal sealed class ApplyRetention(Retention retention)
{
    [FunctionName(nameof(ApplyRetention))]
    public Task RunAsync([TimerTrigger("0 30 3 * * *")] TimerTick timer, CancellationToken cancellationToken) => retention.ApplyAsync(cancellationToken);
}
