using PowerPlatformMagento.Magento.Http;

namespace PowerPlatformMagento.Magento.Store;

/// <summary>Keeps the directory of a store; reads it again when it is old or an id is not in it.</summary>
internal sealed class StoreDirectoryCache(StoreConnection connection, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan MaximumAge = TimeSpan.FromHours(1);
    private static readonly TimeSpan LeastAgeToReread = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private StoreDirectory? _current;
    private DateTimeOffset _readAt;

    /// <param name="knowsAll">Whether a directory holds all that is looked for.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<StoreDirectory> GetAsync(Func<StoreDirectory, bool> knowsAll, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var age = time.GetUtcNow() - _readAt;
            if (_current is { } current && age < MaximumAge && (age < LeastAgeToReread || knowsAll(current)))
            {
                return current;
            }

            var views = StoreLists.ReadViewsAsync(connection, cancellationToken);
            var websites = StoreLists.ReadWebsitesAsync(connection, cancellationToken);
            await Task.WhenAll(views, websites).ConfigureAwait(false);
            _readAt = time.GetUtcNow();
            return _current = new StoreDirectory(
                StoreLists.Views(await views.ConfigureAwait(false), []),
                StoreLists.Websites(await websites.ConfigureAwait(false), [], []));
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();
}
