namespace PowerPlatformMagento.Magento.Http;

/// <summary>Spreads requests over time: a token bucket that holds one second's worth.</summary>
internal sealed class RequestPace(int perSecond, TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly long _interval = Math.Max(1, time.TimestampFrequency / perSecond);
    private long _next = long.MinValue;

    /// <summary>Waits until the next request may be sent.</summary>
    public Task WaitAsync(CancellationToken cancellationToken)
    {
        var delay = Reserve();
        return delay <= TimeSpan.Zero ? Task.CompletedTask : Task.Delay(delay, time, cancellationToken);
    }

    private TimeSpan Reserve()
    {
        lock (_gate)
        {
            var now = time.GetTimestamp();
            var full = now - (_interval * (perSecond - 1));
            _next = Math.Max(_next, full);
            var delay = time.GetElapsedTime(now, Math.Max(now, _next));
            _next += _interval;
            return delay;
        }
    }
}
