using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using PowerPlatformMagento.App.Poller;
using PowerPlatformMagento.App.Stores;

namespace PowerPlatformMagento.App.Scans;

/// <summary>
/// Which looks at carts and quotes the poller makes, and when the next one is due. Flows that wait for the same need no look of their own: the store is asked
/// once for both.
/// </summary>
internal sealed class ScanShare(StoreDirectory stores, TimeProvider time, IOptions<PollerOptions> options)
{
    private readonly ConcurrentDictionary<(string Store, string Scan), DateTimeOffset> _done = new();

    /// <summary>True when the poller looks for carts that were left alone for so many minutes.</summary>
    public bool HasCarts(string store, int minutes) => options.Value.Enabled && stores.TryGet(store, out var settings) && settings.AbandonedCartMinutes == minutes;

    /// <summary>True when the poller looks for negotiable quotes.</summary>
    public bool HasQuotes(string store) => options.Value.Enabled && stores.TryGet(store, out var settings) && settings.AbandonedCartMinutes > 0;

    /// <summary>True when a look is due.</summary>
    public bool IsDue(string store, string scan) => !_done.TryGetValue((store, scan), out var done) || time.GetUtcNow() - done >= options.Value.CartsInterval;

    /// <summary>A look that began at an instant was made.</summary>
    public void Done(string store, string scan, DateTimeOffset began) => _done[(store, scan)] = began;
}
