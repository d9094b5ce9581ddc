using Microsoft.Extensions.Options;

namespace PowerPlatformMagento.App.Subscriptions.Delivery;

/// <summary>
/// Bounds the calls at the same time. Flows that failed last share a quarter of the places, and a call that takes long gives its place back and goes on in
/// overtime: neither the broken nor the slow take the places of the others.
/// </summary>
internal sealed class CallbackSlots : IDisposable
{
    private const int SuspectShare = 4;
    private const int OvertimeShare = 4;

    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _trusted;
    private readonly SemaphoreSlim _suspects;
    private readonly SemaphoreSlim _overtime;

    public CallbackSlots(IOptions<SubscriptionsOptions> options, TimeProvider time)
    {
        _time = time;
        var suspects = Math.Max(1, options.Value.Parallelism / SuspectShare);
        var trusted = Math.Max(1, options.Value.Parallelism - suspects);
        (_trusted, _suspects) = (new SemaphoreSlim(trusted, trusted), new SemaphoreSlim(suspects, suspects));
        _overtime = new SemaphoreSlim(options.Value.Parallelism * OvertimeShare);
    }

    /// <summary>A flow takes an event within a fraction of this; longer is slow.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(2);

    /// <summary>Calls that can be under way at the same time, those in overtime included.</summary>
    public static int Most(SubscriptionsOptions options) => options.Parallelism * (1 + OvertimeShare);

    /// <summary>Makes a call when a place is free.</summary>
    public async Task<CallResult> RunAsync(bool isSuspect, Func<Task<CallResult>> call, CancellationToken cancellationToken)
    {
        var place = isSuspect ? _suspects : _trusted;
        await place.WaitAsync(cancellationToken);
        try
        {
            var running = call();
            if (!isSuspect && await IsSlowAsync(running) && await _overtime.WaitAsync(TimeSpan.Zero, CancellationToken.None))
            {
                place.Release();
                place = _overtime;
            }

            return await running;
        }
        finally
        {
            place.Release();
        }
    }

    public void Dispose()
    {
        _trusted.Dispose();
        _suspects.Dispose();
        _overtime.Dispose();
    }

    private async Task<bool> IsSlowAsync(Task running)
    {
        using var done = new CancellationTokenSource();
        var isFirst = await Task.WhenAny(running, Task.Delay(Patience, _time, done.Token)) == running;
        await done.CancelAsync();
        return !isFirst;
    }
}
