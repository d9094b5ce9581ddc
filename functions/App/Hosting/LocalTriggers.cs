using Microsoft.Extensions.Options;

namespace PowerPlatformMagento.App.Hosting;

/// <summary>Fires timer functions when no Functions host does. A run is never started while the one before is still going.</summary>
internal sealed class LocalTriggers(
    FunctionCatalog catalog,
    IServiceProvider services,
    TimeProvider time,
    IOptions<LocalTriggerOptions> options,
    ILogger<LocalTriggers> logger) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(catalog.Functions.Where(function => function.Timer is not null).Select(function => RunAsync(function, stoppingToken)));

    private async Task RunAsync(FunctionDescriptor function, CancellationToken stoppingToken)
    {
        var expression = options.Value.Schedules.TryGetValue(function.Name, out var own) ? own : function.Timer!.ScheduleExpression;
        var schedule = LocalSchedule.Parse(expression);
        var instance = services.GetRequiredService(function.Type);
        var first = function.Timer!.RunOnStartup;
        while (!stoppingToken.IsCancellationRequested)
        {
            if (!first)
            {
                await Task.Delay(schedule.Delay(time.GetUtcNow()), time, stoppingToken);
            }

            first = false;
            try
            {
                await FunctionCall.RunAsync(function, instance, new TimerTick(IsPastDue: false), stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                HostingLog.TimerFailed(logger, function.Name, exception.GetType().Name);
            }
        }
    }
}
