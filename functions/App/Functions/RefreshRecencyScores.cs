using Microsoft.Azure.WebJobs;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Hosting;

namespace PowerPlatformMagento.App.Functions;

/// <summary>Moves, once a night, the recency scores of customers who stayed away.</summary>
internal sealed class RefreshRecencyScores(RecencyScores scores)
{
    [FunctionName(nameof(RefreshRecencyScores))]
    public Task RunAsync([TimerTrigger("0 15 3 * * *")] TimerTick timer, CancellationToken cancellationToken) => scores.RefreshAsync(cancellationToken);
}
