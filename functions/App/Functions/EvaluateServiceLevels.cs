using Microsoft.Azure.WebJobs;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Hosting;

namespace PowerPlatformMagento.App.Functions;

/// <summary>Finds out every five minutes which orders are late.</summary>
internal sealed class EvaluateServiceLevels(ServiceLevels levels)
{
    [FunctionName(nameof(EvaluateServiceLevels))]
    public Task RunAsync([TimerTrigger("0 */5 * * * *")] TimerTick timer, CancellationToken cancellationToken) => levels.EvaluateAsync(cancellationToken);
}
