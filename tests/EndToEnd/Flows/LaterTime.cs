namespace PowerPlatformMagento.EndToEnd.Tests.Flows;

/// <summary>The clock of the machine, set forward.</summary>
internal sealed class LaterTime(TimeSpan ahead) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;
}
