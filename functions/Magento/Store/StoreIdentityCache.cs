namespace PowerPlatformMagento.Magento.Store;

/// <summary>Keeps what a store says it is for an hour: whoever needs it shares one question. What it did not tell is asked again.</summary>
internal sealed class StoreIdentityCache(StoreProbe probe, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan MaximumAge = TimeSpan.FromHours(1);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private StoreIdentity? _current;
    private long _readAt;

    public async Task<StoreIdentity> GetAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_current is { } current && time.GetElapsedTime(_readAt) < MaximumAge)
            {
                return current;
            }

            var identity = await probe.IdentifyAsync(cancellationToken).ConfigureAwait(false);
            _current = identity.Edition == StoreEdition.Unknown ? null : identity;
            _readAt = time.GetTimestamp();
            return identity;
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();
}
