using Microsoft.Azure.WebJobs;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Hosting;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Outbox;
using PowerPlatformMagento.App.Worker;

namespace PowerPlatformMagento.App.Functions;

/// <summary>Looks every 15 seconds for what operators resubmitted on the error desk.</summary>
internal sealed class ResubmitSyncIssues(SyncIssueResubmission resubmission, OutboxRound outbox, ILogger<ResubmitSyncIssues> logger)
{
    [FunctionName(nameof(ResubmitSyncIssues))]
    public async Task RunAsync([TimerTrigger("*/15 * * * * *")] TimerTick timer, CancellationToken cancellationToken)
    {
        try
        {
            await resubmission.RunAsync(cancellationToken);
            await outbox.TakeUpResubmittedAsync(cancellationToken);
        }
        catch (InboxUnavailableException exception)
        {
            // The rows are still resubmitted; the next look finds them.
            WorkerLog.InboxUnavailable(logger, exception.Reason);
        }
    }
}
