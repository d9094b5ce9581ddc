using System.Collections.Concurrent;

namespace PowerPlatformMagento.Magento.Tests.Support;

/// <summary>A clock on which every wait below ten minutes is over at once, and is written down. Longer ones are time limits and never end.</summary>
internal sealed class QuickTime : TimeProvider
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);
    private long _ticks = new DateTimeOffset(2026, 11, 23, 4, 0, 0, TimeSpan.Zero).UtcTicks;

    public ConcurrentQueue<TimeSpan> Waits { get; } = new();

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    public override long GetTimestamp() => Interlocked.Read(ref _ticks);

    public void Advance(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime < TimeSpan.Zero || dueTime >= Limit)
        {
            return new Silent();
        }

        Waits.Enqueue(dueTime);
        Advance(dueTime);
        return System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }

    private sealed class Silent : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
