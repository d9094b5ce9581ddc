using System.Collections.Concurrent;

namespace PowerPlatformMagento.App.Poller;

/// <summary>
/// When the returns of a store are looked at as a whole. A return can be found by when it was requested only; that something happened to it later shows
/// in the dates of its comments, and for that it has to be looked at again.
/// </summary>
internal sealed class ReturnsWatch(PollerOptions options, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _lookedAt = new(StringComparer.Ordinal);

    /// <summary>True at the first poll after the start and whenever the interval has passed.</summary>
    public bool IsDue(string store) => !_lookedAt.TryGetValue(store, out var lookedAt) || time.GetUtcNow() - lookedAt >= options.ReturnsInterval;

    /// <summary>Where a whole look begins: a window back, but not before what is synchronised at all; earlier where the poll begins earlier anyway.</summary>
    public DateTimeOffset Since(DateTimeOffset poll)
    {
        var window = time.GetUtcNow() - options.ReturnsWindow;
        var begin = options.Since > window ? options.Since.Value : window;
        return poll < begin ? poll : begin;
    }

    /// <summary>A whole look that began at an instant was read to its end.</summary>
    public void Done(string store, DateTimeOffset began) => _lookedAt[store] = began;
}
