namespace PowerPlatformMagento.EndToEnd.Tests.BothWays;

/// <summary>The real clock, some time behind: to everybody else, what happened by it is long ago.</summary>
internal sealed class EarlierTime(TimeSpan behind) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() - behind;
}
