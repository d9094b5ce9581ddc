using Microsoft.Extensions.Options;
using PowerPlatformMagento.App.Inbox;

namespace PowerPlatformMagento.App.Worker;

/// <summary>Empties the inbox with several rounds at a time, as long as the process lives.</summary>
internal sealed class InboxWorker(WorkRound round, IInbox inbox, TimeProvider time, IOptions<WorkerOptions> options, ILogger<InboxWorker> logger) : BackgroundService
{
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(2);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, options.Value.Parallelism).Select(_ => Task.Run(() => LoopAsync(stoppingToken), stoppingToken)));

    private async Task LoopAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var taken = await round.RunAsync(stoppingToken);
                if (taken == 0)
                {
                    await IdleAsync(stoppingToken);
                }

                if (taken < options.Value.BatchSize)
                {
                    // What comes in meanwhile travels in the same calls.
                    await Task.Delay(options.Value.GatherTime, time, stoppingToken);
                }
            }
            catch (InboxUnavailableException exception)
            {
                WorkerLog.InboxUnavailable(logger, exception.Reason);
                await Task.Delay(PauseAfterFailure, time, stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                WorkerLog.RoundFailed(logger, exception.GetType().Name);
                await Task.Delay(PauseAfterFailure, time, stoppingToken);
            }
        }
    }

    private async Task IdleAsync(CancellationToken stoppingToken)
    {
        using var wake = new CancellationTokenSource(options.Value.IdleTime, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(wake.Token, stoppingToken);
        try
        {
            await inbox.WaitForWorkAsync(either.Token);
        }
        catch (OperationCanceledException) when (!stoppingToken.IsCancellationRequested)
        {
            // Time to look for retries that are due.
        }
    }
}
