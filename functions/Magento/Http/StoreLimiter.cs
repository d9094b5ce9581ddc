using PowerPlatformMagento.Magento.Options;

namespace PowerPlatformMagento.Magento.Http;

/// <summary>Keeps the load on one store within bounds: requests at a time and requests a second.</summary>
internal sealed class StoreLimiter(MagentoStoreOptions options, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim _slots = new(options.MaximumConcurrency, options.MaximumConcurrency);
    private readonly RequestPace _pace = new(options.RequestsPerSecond, time);

    /// <summary>Waits for a slot; disposing gives it back.</summary>
    public async ValueTask<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        await _slots.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await _pace.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            _slots.Release();
            throw;
        }

        return new Slot(_slots);
    }

    public void Dispose() => _slots.Dispose();

    private sealed class Slot(SemaphoreSlim slots) : IDisposable
    {
        public void Dispose() => slots.Release();
    }
}
