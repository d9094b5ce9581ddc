namespace PowerPlatformMagento.Magento.Operations.Lists;

/// <summary>
/// Keeps what hardly changes for ten minutes. Failures are not kept. Two callers that come at once may both ask the store; that is cheaper than making
/// one wait for the other's time limit.
/// </summary>
/// <param name="time">Clock.</param>
/// <param name="read">Reads it from the store.</param>
internal sealed class Kept<T>(TimeProvider time, Func<CancellationToken, Task<T>> read)
    where T : class
{
    private static readonly TimeSpan MaximumAge = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan LeastAgeToReread = TimeSpan.FromSeconds(30);

    private Entry? _entry;

    /// <summary>What is kept, or what the store answers now.</summary>
    public Task<T> GetAsync(CancellationToken cancellationToken) => GetAsync(static _ => true, cancellationToken);

    /// <summary>What is kept while it holds what is looked for; else it is read again, unless that was done a moment ago.</summary>
    public async Task<T> GetAsync(Func<T, bool> holdsAll, CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _entry) is { } entry && time.GetElapsedTime(entry.ReadAt) is var age && age < MaximumAge && (age < LeastAgeToReread || holdsAll(entry.Value)))
        {
            return entry.Value;
        }

        var value = await read(cancellationToken).ConfigureAwait(false);
        Volatile.Write(ref _entry, new Entry(value, time.GetTimestamp()));
        return value;
    }

    private sealed record Entry(T Value, long ReadAt);
}
