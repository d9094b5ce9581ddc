using Microsoft.Azure.WebJobs;
using PowerPlatformMagento.App.Hosting;
using PowerPlatformMagento.App.Poller;

namespace PowerPlatformMagento.App.Functions;

/// <summary>Looks every minute for changes whose events got lost.</summary>
internal sealed class PollStores(StorePoller poller)
{
    [FunctionName(nameof(PollStores))]
    public Task RunAsync([TimerTrigger("0 * * * * *", RunOnStartup = true)] TimerTick timer, CancellationToken cancellationToken) =>
        poller.PollAsync(cancellationToken);
}
