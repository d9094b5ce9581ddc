using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Worker;

/// <summary>Stores that are left alone for a while because they could not be read. The others go on.</summary>
internal sealed class StorePauses(TimeProvider time)
{
    private const int MostDoublings = 10;

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, StorePause> _pauses = new(StringComparer.Ordinal);

    /// <summary>The pause of a store that is being left alone, or null.</summary>
    public StorePause? Find(string store)
    {
        lock (_lock)
        {
            return _pauses.TryGetValue(store, out var pause) && pause.Until > time.GetUtcNow() ? pause : null;
        }
    }

    /// <summary>The last failure of a store since it was read well, whether it still pauses or not; null when all is well.</summary>
    public MagentoError? LastError(string store)
    {
        lock (_lock)
        {
            return _pauses.GetValueOrDefault(store)?.Error;
        }
    }

    /// <summary>The store could not be read. Returns until when it is left alone.</summary>
    public DateTimeOffset Pause(string store, MagentoError error)
    {
        lock (_lock)
        {
            var failures = (_pauses.GetValueOrDefault(store)?.Failures ?? 0) + 1;
            var backOff = FirstPause * Math.Pow(2, Math.Min(failures - 1, MostDoublings));
            var until = time.GetUtcNow() + (error.RetryAfter ?? (backOff < LongestPause ? backOff : LongestPause));
            _pauses[store] = new StorePause(error, until, failures);
            return until;
        }
    }

    /// <summary>The store was read well.</summary>
    public void Clear(string store)
    {
        lock (_lock)
        {
            _pauses.Remove(store);
        }
    }
}
