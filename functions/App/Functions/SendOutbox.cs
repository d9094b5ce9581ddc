using Microsoft.Azure.WebJobs;
using PowerPlatformMagento.App.Hosting;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Outbox;
using PowerPlatformMagento.App.Worker;

namespace PowerPlatformMagento.App.Functions;

/// <summary>Looks every ten seconds for changes in Dataverse that a store is to be told.</summary>
internal sealed class SendOutbox(OutboxRound round, ILogger<SendOutbox> logger)
{
    [FunctionName(nameof(SendOutbox))]
    public async Task RunAsync([TimerTrigger("*/10 * * * * *")] TimerTick timer, CancellationToken cancellationToken)
    {
        try
        {
            await round.RunAsync(cancellationToken);
        }
        catch (InboxUnavailableException exception)
        {
            // The rows stay as they are and are taken up again.
            WorkerLog.InboxUnavailable(logger, exception.Reason);
        }
    }
}
