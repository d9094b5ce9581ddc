using System.Globalization;
using CsCheck;
using PowerPlatformMagento.FlowCheck.Expressions.Dates;

namespace PowerPlatformMagento.FlowCheck.Tests.Expressions;

/// <summary>Dates as texts give them, time zones, units of time, locales.</summary>
[TestClass]
public sealed class TimestampTests
{
    private static readonly CultureInfo English = Cultures.Find("en-US")!;

    [TestMethod]
    [DataRow("2026-11-23T08:30:15Z", TimestampZone.Utc, "2026-11-23T08:30:15.0000000Z")]
    [DataRow("2026-11-23T08:30:15.1234567Z", TimestampZone.Utc, "2026-11-23T08:30:15.1234567Z")]
    [DataRow("2026-11-23T08:30:15", TimestampZone.None, "2026-11-23T08:30:15.0000000")]
    [DataRow("2026-11-23", TimestampZone.None, "2026-11-23T00:00:00.0000000")]
    [DataRow("11/23/2026 8:30 AM", TimestampZone.None, "2026-11-23T08:30:00.0000000")]
    [DataRow("2026-11-23T08:30:15+01:00", TimestampZone.Offset, "2026-11-23T07:30:15.0000000+00:00")]
    [DataRow("2026-11-23T00:30:15-05:00", TimestampZone.Offset, "2026-11-23T05:30:15.0000000+00:00")]
    public void What_a_text_says_of_its_zone_is_kept(string text, object zone, string written)
    {
        var timestamp = Timestamp.Read(text, English)!.Value;

        Assert.AreEqual((TimestampZone)zone, timestamp.Zone);
        Assert.AreEqual(written, timestamp.Write(null, English));
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("x")]
    [DataRow("2026-13-01")]
    [DataRow("2026-11-23T25:00:00Z")]
    public void Other_texts_are_no_dates(string text) => Assert.IsNull(Timestamp.Read(text, English));

    [TestMethod]
    public void What_was_written_is_read_again() => Gen.DateTime[new DateTime(1753, 1, 1), new DateTime(9998, 1, 1)].Sample(moment =>
    {
        var timestamp = Timestamp.Utc(new DateTimeOffset(DateTime.SpecifyKind(moment, DateTimeKind.Utc)));
        return Timestamp.Read(timestamp.Write(null, English), English) == timestamp;
    });

    [TestMethod]
    [DataRow("Second", "2026-01-31T00:00:03")]
    [DataRow("minutes", "2026-01-31T00:03:00")]
    [DataRow("Hour", "2026-01-31T03:00:00")]
    [DataRow("days", "2026-02-03T00:00:00")]
    [DataRow("WEEK", "2026-02-21T00:00:00")]
    [DataRow("Month", "2026-04-30T00:00:00")]
    [DataRow("Year", "2029-01-31T00:00:00")]
    public void Units_move_a_date(string unit, string expected) =>
        Assert.AreEqual(DateTime.Parse(expected, CultureInfo.InvariantCulture), TimeUnit.Add(new DateTime(2026, 1, 31), 3, unit));

    [TestMethod]
    public void An_unknown_unit_moves_nothing() => Assert.IsNull(TimeUnit.Add(DateTime.UnixEpoch, 1, "Decade"));

    [TestMethod]
    [DataRow("UTC", true)]
    [DataRow("Etc/UTC", true)]
    [DataRow("W. Europe Standard Time", false)]
    [DataRow("Europe/London", false)]
    [DataRow("GMT Standard Time", false)]
    [DataRow("Tokyo Standard Time", false)]
    public void Time_zones_have_names_of_Windows_and_of_the_world(string name, bool isUtc) => Assert.AreEqual(isUtc, TimeZones.IsUtc(TimeZones.Find(name)!));

    [TestMethod]
    [DataRow("")]
    [DataRow("Middle Earth")]
    public void Other_names_are_no_time_zones(string name) => Assert.IsNull(TimeZones.Find(name));

    [TestMethod]
    [DataRow("en-US", "Monday, November 23, 2026", "11/23/2026", "8:30 AM", "$1,234.50", "-$1,234.50", "12.5%")]
    [DataRow("en-GB", "Monday, 23 November 2026", "23/11/2026", "08:30", "£1,234.50", "-£1,234.50", "12.5%")]
    [DataRow("de-DE", "Montag, 23. November 2026", "23.11.2026", "08:30", "1.234,50 €", "-1.234,50 €", "12,5 %")]
    [DataRow("fr-FR", "lundi 23 novembre 2026", "23/11/2026", "08:30", "1\u00A0234,50 €", "-1\u00A0234,50 €", "12,5 %")]
    public void Locales_write_dates_and_numbers(string locale, string longDate, string shortDate, string time, string amount, string debt, string share)
    {
        var culture = Cultures.Find(locale)!;
        var moment = new DateTime(2026, 11, 23, 8, 30, 15);

        Assert.AreEqual(longDate, moment.ToString("D", culture));
        Assert.AreEqual(shortDate, moment.ToString("d", culture));
        Assert.AreEqual(time, moment.ToString("t", culture));
        Assert.AreEqual(amount, 1234.5m.ToString("C2", culture));
        Assert.AreEqual(debt, (-1234.5m).ToString("C2", culture));
        Assert.AreEqual(share, 0.125.ToString("P1", culture));
    }

    [TestMethod]
    public void A_locale_is_found_in_any_case_and_others_are_refused_by_name()
    {
        Assert.IsNotNull(Cultures.Find("DE-de"));
        Assert.IsNull(Cultures.Find("is-IS"));
        StringAssert.Contains(Cultures.Refusal("is-IS"), "'is-IS'; the flow check knows en-US, en-GB, de-DE, fr-FR");
    }
}
