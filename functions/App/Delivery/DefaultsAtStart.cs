using Microsoft.Extensions.Options;

namespace PowerPlatformMagento.App.Delivery;

/// <summary>Applies the default configuration once after the start, as soon as Dataverse answers. The app works without: nothing waits for it.</summary>
internal sealed class DefaultsAtStart(DefaultConfiguration configuration, TimeProvider time, IOptions<DataverseOptions> options, ILogger<DefaultsAtStart> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var attempt = 1; options.Value.AppliesDefaults; attempt++)
        {
            if (await configuration.TryApplyAsync(stoppingToken) is not { } failure)
            {
                return;
            }

            if (DefaultsRetry.Decide(attempt, failure) is not { } delay)
            {
                DeliveryLog.DefaultsGivenUp(logger, failure.Definition.Code, failure.Detail, failure.Definition.Hint);
                return;
            }

            DeliveryLog.DefaultsPostponed(logger, failure.Definition.Code, failure.Detail, delay);
            await Task.Delay(delay, time, stoppingToken);
        }
    }
}
