using Microsoft.Azure.WebJobs;
using PowerPlatformMagento.App.Hosting;
using PowerPlatformMagento.App.Worker;

namespace PowerPlatformMagento.App.Functions;

/// <summary>Keeps the process awake under the Functions host while the inbox holds work, and looks after the inbox.</summary>
internal sealed class DrainInbox(WorkRound round, InboxCare care, TimeProvider time)
{
    // Well below the time limit of the host, which kills the whole process.
    private static readonly TimeSpan LongestRun = TimeSpan.FromSeconds(50);

    [FunctionName(nameof(DrainInbox))]
    public async Task RunAsync([TimerTrigger("30 * * * * *")] TimerTick timer, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        await care.RunAsync(cancellationToken);
        while (time.GetElapsedTime(started) < LongestRun && await round.RunAsync(cancellationToken) > 0)
        {
            // The rounds do the work.
        }
    }
}
