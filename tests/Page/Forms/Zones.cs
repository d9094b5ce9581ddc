namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms;

/// <summary>Time zones with rules written down here, so that tests don't depend on the machine's.</summary>
internal static class Zones
{
    /// <summary>UTC+1, in summer UTC+2 from the last Sunday of March, 2:00, to the last Sunday of October, 3:00.</summary>
    public static TimeZoneInfo Berlin { get; } = TimeZoneInfo.CreateCustomTimeZone(
        "test/berlin",
        TimeSpan.FromHours(1),
        "Berlin",
        "Winter",
        "Summer",
        [
            TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(
                DateTime.MinValue.Date,
                DateTime.MaxValue.Date,
                TimeSpan.FromHours(1),
                TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 2, 0, 0, DateTimeKind.Unspecified), 3, 5, DayOfWeek.Sunday),
                TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 3, 0, 0, DateTimeKind.Unspecified), 10, 5, DayOfWeek.Sunday)),
        ]);
}
