using Microsoft.Azure.WebJobs;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Hosting;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Worker;

namespace PowerPlatformMagento.App.Functions;

/// <summary>Has deleted, once a night, what has been kept long enough, and takes what the inbox deleted off the disk.</summary>
internal sealed class ApplyRetention(Retention retention, IInbox inbox, ILogger<ApplyRetention> logger)
{
    [FunctionName(nameof(ApplyRetention))]
    public async Task RunAsync([TimerTrigger("0 30 3 * * *")] TimerTick timer, CancellationToken cancellationToken)
    {
        await retention.ApplyAsync(cancellationToken);
        try
        {
            await inbox.WipeAsync(cancellationToken);
        }
        catch (InboxUnavailableException exception)
        {
            // The next night does it.
            WorkerLog.InboxUnavailable(logger, exception.Reason);
        }
    }
}
