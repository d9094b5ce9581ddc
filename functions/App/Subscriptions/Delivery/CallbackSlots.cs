using Microsoft.Extensions.Options;

namespace PowerPlatformMagento.App.Subscriptions.Delivery;

/// <summary>Bounds the calls at the same time. Flows that failed last share a quarter of the places, so that they never take those of the others.</summary>
internal sealed class CallbackSlots : IDisposable
{
    private const int SuspectShare = 4;

    private readonly SemaphoreSlim _trusted;
    private readonly SemaphoreSlim _suspects;

    public CallbackSlots(IOptions<SubscriptionsOptions> options)
    {
        var suspects = Math.Max(1, options.Value.Parallelism / SuspectShare);
        var trusted = Math.Max(1, options.Value.Parallelism - suspects);
        (_trusted, _suspects) = (new SemaphoreSlim(trusted, trusted), new SemaphoreSlim(suspects, suspects));
    }

    /// <summary>Makes a call when a place is free.</summary>
    public async Task<CallResult> RunAsync(bool isSuspect, Func<Task<CallResult>> call, CancellationToken cancellationToken)
    {
        var places = isSuspect ? _suspects : _trusted;
        await places.WaitAsync(cancellationToken);
        try
        {
            return await call();
        }
        finally
        {
            places.Release();
        }
    }

    public void Dispose()
    {
        _trusted.Dispose();
        _suspects.Dispose();
    }
}
