namespace PowerPlatformMagento.App.Tests.Operations;

/// <summary>The clock of this machine, moved forward. Timers run as they do.</summary>
internal sealed class MovableTime : TimeProvider
{
    private long _ticks;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _ticks));

    public void Advance(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);
}
