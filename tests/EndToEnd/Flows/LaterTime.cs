namespace PowerPlatformMagento.EndToEnd.Tests.Flows;

/// <summary>The clock of the machine, set forward.</summary>
internal sealed class LaterTime(TimeSpan ahead) : TimeProvider
{
    private static readonly TimeSpan QuarterOfAnHour = TimeSpan.FromMinutes(15);

    /// <summary>The quarter of an hour that was over last when the clock was set.</summary>
    public DateTimeOffset Quarter { get; } = Floor(System.GetUtcNow() + ahead);

    /// <summary>A clock that stands so long after a quarter of an hour, at least one full quarter ahead: what is made now is made in none that is over.</summary>
    public static LaterTime AfterTheQuarter(TimeSpan after)
    {
        var now = System.GetUtcNow();
        return new LaterTime(Floor(now) + (2 * QuarterOfAnHour) + QuarterOfAnHour + after - now);
    }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;

    private static DateTimeOffset Floor(DateTimeOffset moment) => new(moment.Ticks - (moment.Ticks % QuarterOfAnHour.Ticks), moment.Offset);
}
