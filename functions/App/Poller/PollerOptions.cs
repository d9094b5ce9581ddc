namespace PowerPlatformMagento.App.Poller;

/// <summary>Settings of the poller. Section <c>Poller</c>.</summary>
internal sealed class PollerOptions
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "Poller";

    /// <summary>Shortest overlap: Magento stamps <c>updated_at</c> when a statement runs and shows the row when its transaction ends.</summary>
    public static readonly TimeSpan ShortestOverlap = TimeSpan.FromMinutes(5);

    /// <summary>Time between polls when the app runs by itself; under the Functions host it is a minute. Default 1 minute.</summary>
    public TimeSpan Interval { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How far each poll looks back behind the one before, at least 5 minutes. Default 5 minutes.</summary>
    public TimeSpan Overlap { get; set; } = ShortestOverlap;

    /// <summary>Where the first poll of a store begins; null = at the beginning, which imports everything. Default null.</summary>
    public DateTimeOffset? Since { get; set; }

    /// <summary>
    /// How often all returns of the <see cref="ReturnsWindow"/> are looked at. Magento keeps no time of change for returns, so between two of these looks
    /// polling finds new returns only. Default 15 minutes; zero = at each poll.
    /// </summary>
    public TimeSpan ReturnsInterval { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>How long after it was requested a return is watched by polling. Default 60 days.</summary>
    public TimeSpan ReturnsWindow { get; set; } = TimeSpan.FromDays(60);

    /// <summary>How often carts and negotiable quotes are looked at. Default 1 minute; zero = at each poll.</summary>
    public TimeSpan CartsInterval { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Whether stores are polled. Default true; without it lost events stay lost.</summary>
    public bool Enabled { get; set; } = true;
}
