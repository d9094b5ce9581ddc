namespace PowerPlatformMagento.Sandbox.Page.Components.Forms;

/// <summary>The browser's time zone as its script tells it.</summary>
/// <param name="Id">IANA name; may be empty.</param>
/// <param name="OffsetMinutes">Minutes east of UTC now.</param>
internal sealed record BrowserZone(string Id, int OffsetMinutes)
{
    private const int FurthestMinutes = 14 * 60;

    /// <summary>The zone with its rules when this machine knows it, else a zone with today's offset.</summary>
    public TimeZoneInfo Zone =>
        TimeZoneInfo.TryFindSystemTimeZoneById(Id, out var known) ? known : Fixed(Math.Clamp(OffsetMinutes, -FurthestMinutes, FurthestMinutes));

    private static TimeZoneInfo Fixed(int minutes) =>
        TimeZoneInfo.CreateCustomTimeZone(FormattableString.Invariant($"offset {minutes}"), TimeSpan.FromMinutes(minutes), displayName: null, standardDisplayName: null);
}
