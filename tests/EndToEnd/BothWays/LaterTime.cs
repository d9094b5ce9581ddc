namespace PowerPlatformMagento.EndToEnd.Tests.BothWays;

/// <summary>The real clock, some time ahead: what an app sees that starts later.</summary>
internal sealed class LaterTime(TimeSpan ahead) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;
}
