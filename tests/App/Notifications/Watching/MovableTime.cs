namespace PowerPlatformMagento.App.Tests.Notifications.Watching;

/// <summary>The clock of the machine, moved ahead when a test asks for it. Timers run as ever.</summary>
internal sealed class MovableTime : TimeProvider
{
    private long _ahead;

    public void Advance(TimeSpan span) => Interlocked.Add(ref _ahead, span.Ticks);

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddTicks(Interlocked.Read(ref _ahead));
}
