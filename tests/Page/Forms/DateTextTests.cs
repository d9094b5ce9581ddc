using CsCheck;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms;

[TestClass]
public sealed class DateTextTests
{
    [TestMethod]
    public void An_instant_is_shown_in_the_users_time_zone()
    {
        Assert.AreEqual("1/15/2026 11:30 AM", DateText.DisplayMoment(Utc(2026, 1, 15, 10, 30), Zones.Berlin));
        Assert.AreEqual("7/15/2026 12:30 PM", DateText.DisplayMoment(Utc(2026, 7, 15, 10, 30), Zones.Berlin));
    }

    [TestMethod]
    public void What_is_typed_is_the_users_time() =>
        Assert.AreEqual(Utc(2026, 7, 15, 10, 30), DateText.ParseMoment("2026-07-15T12:30", Zones.Berlin).Value);

    [TestMethod]
    [DataRow("2026-07-15T12:30:15")]
    [DataRow("2026-07-15 12:30")]
    [DataRow("2026-07-15")]
    public void Browsers_may_write_seconds_or_no_time(string text) => Assert.IsNull(DateText.ParseMoment(text, Zones.Berlin).Error);

    [TestMethod]
    public void The_hour_that_the_clock_skips_is_refused() =>
        Assert.AreEqual("This time does not exist: the clock was put forward.", DateText.ParseMoment("2026-03-29T02:30", Zones.Berlin).Error);

    [TestMethod]
    public void The_hour_that_comes_twice_is_taken_once() =>
        Assert.IsInstanceOfType<DateTime>(DateText.ParseMoment("2026-10-25T02:30", Zones.Berlin).Value);

    [TestMethod]
    [DataRow("tomorrow")]
    [DataRow("15.07.2026")]
    [DataRow("2026-13-01T00:00")]
    [DataRow("2026-02-30T10:00")]
    public void Other_texts_are_no_instants(string text) => Assert.AreEqual("This is no date with a time.", DateText.ParseMoment(text, Zones.Berlin).Error);

    [TestMethod]
    public void Days_have_no_time_zone()
    {
        var day = (DateTime)DateText.ParseDay("2026-07-15").Value!;

        Assert.AreEqual(new DateTime(2026, 7, 15, 0, 0, 0, DateTimeKind.Unspecified), day);
        Assert.AreEqual("2026-07-15", DateText.EditDay(day));
    }

    [TestMethod]
    public void Days_before_1753_are_refused_because_Dataverse_knows_none()
    {
        Assert.AreEqual("Dates start in 1753.", DateText.ParseDay("1752-12-31").Error);
        Assert.AreEqual("Dates start in 1753.", DateText.ParseMoment("1700-01-01T10:00", Zones.Berlin).Error);
    }

    [TestMethod]
    public void What_an_input_shows_is_read_back_to_the_minute() =>
        Gen.Int[0, 60_000_000].Select(minutes => new DateTime(1990, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(minutes)).Sample(moment =>
        {
            var read = (DateTime)DateText.ParseMoment(DateText.EditMoment(moment, Zones.Berlin), Zones.Berlin).Value!;

            // In the hour that comes twice an hour is lost; no text could say which one was meant.
            return read == moment || (moment - read).Duration() == TimeSpan.FromHours(1);
        });

    private static DateTime Utc(int year, int month, int day, int hour, int minute) => new(year, month, day, hour, minute, 0, DateTimeKind.Utc);
}
