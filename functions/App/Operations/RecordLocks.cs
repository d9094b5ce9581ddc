namespace PowerPlatformMagento.App.Operations;

/// <summary>Lets one write at a time work on a record: Magento reads, changes and writes whole orders without looking at what happened meanwhile.</summary>
internal sealed class RecordLocks : IDisposable
{
    // As many as records are likely worked on at once; two records that share a lock only wait for each other.
    private const int Count = 256;

    private readonly SemaphoreSlim[] _locks = [.. Enumerable.Range(0, Count).Select(_ => new SemaphoreSlim(1, 1))];

    /// <summary>Runs work on a record when nobody else does. Work must not ask for a second record.</summary>
    public async Task<T> RunAsync<T>(string store, string recordId, Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        var own = _locks[(uint)HashCode.Combine(store, recordId) % Count];
        await own.WaitAsync(cancellationToken);
        try
        {
            return await work(cancellationToken);
        }
        finally
        {
            own.Release();
        }
    }

    public void Dispose()
    {
        foreach (var one in _locks)
        {
            one.Dispose();
        }
    }
}
