using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Recurrences;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Triggers;

/// <summary>Fires at the moments of a recurrence. Moments missed while the machine slept are made up for once.</summary>
internal sealed class RecurrenceSource : ITriggerSource
{
    // Timers do not reach further.
    private static readonly TimeSpan LongestDelay = TimeSpan.FromDays(1);

    public Task<IAsyncDisposable> StartAsync(TriggerTarget target, CancellationToken cancellationToken)
    {
        var recurrence = target.Evaluate(target.Trigger.Json["recurrence"] ?? new JObject()) as JObject ?? [];
        RecurrenceSchedule schedule;
        try
        {
            schedule = RecurrenceSchedule.Read(recurrence);
        }
        catch (InvalidDataException error)
        {
            throw new InvalidOperationException(error.Message, error);
        }

        return Task.FromResult<IAsyncDisposable>(TriggerLoop.Start(token => RunAsync(target, schedule, token)));
    }

    private static async Task RunAsync(TriggerTarget target, RecurrenceSchedule schedule, CancellationToken cancellationToken)
    {
        var turnedOn = target.Services.Now;
        var last = turnedOn - TimeSpan.FromTicks(1);
        while (schedule.Next(last, turnedOn) is { } next)
        {
            while (target.Services.Now is var now && now < next)
            {
                var wait = next - now;
                await Task.Delay(wait < LongestDelay ? wait : LongestDelay, target.Services.Time, cancellationToken).ConfigureAwait(false);
            }

            cancellationToken.ThrowIfCancellationRequested();
            target.Fire([]);
            last = target.Services.Now;
        }
    }
}
