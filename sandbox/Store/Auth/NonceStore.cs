using System.Collections.Concurrent;

namespace PowerPlatformMagento.Sandbox.Store.Auth;

/// <summary>Remembers nonces for as long as Magento keeps them.</summary>
internal sealed class NonceStore(TimeProvider time)
{
    /// <summary>Shipped value of <c>oauth/cleanup/expiration_period</c>.</summary>
    public static readonly TimeSpan Retention = TimeSpan.FromMinutes(120);

    private const int CleanUpEvery = 4096;

    private readonly ConcurrentDictionary<(string Consumer, string Nonce), long> seen = [];
    private int uses;

    /// <summary>False when the consumer used the nonce before.</summary>
    public bool TryUse(string consumer, string nonce)
    {
        var now = time.GetUtcNow().UtcTicks;
        if (Interlocked.Increment(ref uses) % CleanUpEvery == 0)
        {
            foreach (var (old, at) in seen)
            {
                if (now - at > Retention.Ticks)
                {
                    seen.TryRemove(old, out _);
                }
            }
        }

        var key = (consumer, nonce);
        return seen.TryAdd(key, now) || (seen.TryGetValue(key, out var used) && now - used > Retention.Ticks && seen.TryUpdate(key, now, used));
    }
}
