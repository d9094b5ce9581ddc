using CsCheck;
using PowerPlatformMagento.Magento.Operations.Prices;
using PowerPlatformMagento.Magento.Store;

namespace PowerPlatformMagento.Magento.Tests.Operations.Prices;

[TestClass]
public sealed class PriceDatesTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [TestMethod]
    [DataRow(StoreEdition.OpenSource, false)]
    [DataRow(StoreEdition.Unknown, false)]
    [DataRow(StoreEdition.AdobeCommerce, true)]
    [DataRow(StoreEdition.AdobeCommerceCloudService, true)]
    public void Scheduled_updates_are_utc_and_everything_else_is_the_clock_on_the_wall(StoreEdition edition, bool isUtc) =>
        Assert.AreEqual(isUtc ? TimeZoneInfo.Utc : Berlin, PriceDates.ZoneOf(edition, Berlin));

    [TestMethod]
    public void An_instant_is_written_in_the_zone_of_the_store()
    {
        Assert.AreEqual("2026-12-01 01:00:00", PriceDates.Write(new DateTime(2026, 12, 1, 0, 0, 0, DateTimeKind.Utc), Berlin));
        Assert.AreEqual("2026-07-01 02:00:00", PriceDates.Write(new DateTime(2026, 7, 1, 0, 0, 0, DateTimeKind.Utc), Berlin));
        Assert.AreEqual("2026-07-01 00:00:00", PriceDates.Write(new DateTime(2026, 7, 1, 0, 0, 0, DateTimeKind.Utc), TimeZoneInfo.Utc));
    }

    [TestMethod]
    public void An_instant_without_a_zone_is_utc_and_one_of_this_machine_is_that_instant()
    {
        var utc = new DateTime(2026, 12, 1, 12, 0, 0, DateTimeKind.Utc);

        Assert.AreEqual("2026-12-01 13:00:00", PriceDates.Write(DateTime.SpecifyKind(utc, DateTimeKind.Unspecified), Berlin));
        Assert.AreEqual("2026-12-01 13:00:00", PriceDates.Write(utc.ToLocalTime(), Berlin));
    }

    [TestMethod]
    public void Nothing_is_nothing()
    {
        Assert.IsNull(PriceDates.Write(null, Berlin));
        Assert.IsNull(PriceDates.Read(null, Berlin));
        Assert.IsNull(PriceDates.Read("", Berlin));
        Assert.IsNull(PriceDates.Read("0000-00-00 00:00:00", Berlin));
        Assert.IsNull(PriceDates.Read("soon", Berlin));
    }

    [TestMethod]
    public void A_date_of_the_store_is_read_as_utc()
    {
        var read = PriceDates.Read("2026-12-24 23:59:59", Berlin)!.Value;

        Assert.AreEqual(new DateTime(2026, 12, 24, 22, 59, 59), read);
        Assert.AreEqual(DateTimeKind.Utc, read.Kind);
    }

    [TestMethod]
    public void An_hour_that_clocks_skip_is_the_next_one() =>
        Assert.AreEqual(new DateTime(2026, 3, 29, 1, 30, 0), PriceDates.Read("2026-03-29 02:30:00", Berlin));

    [TestMethod]
    public void What_is_written_is_read_again_but_for_the_hour_that_comes_twice() =>
        Gen.Int[0, 60 * 24 * 365 * 3].Sample(minutes =>
        {
            var instant = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(minutes);
            var read = PriceDates.Read(PriceDates.Write(instant, Berlin), Berlin);
            return read == instant || (Berlin.IsAmbiguousTime(TimeZoneInfo.ConvertTimeFromUtc(instant, Berlin)) && (read - instant)!.Value.Duration() == TimeSpan.FromHours(1));
        });
}
