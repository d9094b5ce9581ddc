using PowerPlatformMagento.Magento.Operations.Polling;

namespace PowerPlatformMagento.App.Operations.Polling;

/// <summary>How far a trigger has read a list.</summary>
/// <param name="Place">Everything before it was handed out, or was there before the trigger.</param>
/// <param name="Seen">What was handed out behind the place: ids, and the change they were handed out with (UTC, whole seconds).</param>
internal sealed record PollState(RowPosition Place, IReadOnlyDictionary<long, DateTime> Seen)
{
    /// <summary>Records remembered at most: the state travels in an address, and web servers cut those at about 2,000 characters.</summary>
    public const int MostSeen = 200;

    /// <summary>The state of a trigger that begins now: what is there already is no news.</summary>
    public static PollState Begin(DateTime now) => new(new RowPosition(WholeSecond(now)), new Dictionary<long, DateTime>());

    /// <summary>Magento counts whole seconds.</summary>
    public static DateTime WholeSecond(DateTime instant) => new(instant.Ticks - (instant.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);
}
