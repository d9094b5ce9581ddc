using PowerPlatformMagento.Sandbox.Page.Shop;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Shop;

[TestClass]
public sealed class JourneyTests
{
    private static readonly Journey Started = new(new ShopRecord(ShopRecordKind.Order, 7), new DateTimeOffset(2026, 11, 24, 10, 0, 0, 900, TimeSpan.Zero), 0);

    [TestMethod]
    [DataRow("2026-11-24T10:00:00", true, DisplayName = "the second it started in, as Magento writes it")]
    [DataRow("2026-11-24T10:00:05", true, DisplayName = "later")]
    [DataRow("2026-11-24T09:59:59", false, DisplayName = "what was there before")]
    public void A_row_shows_the_change_when_it_follows_the_store_that_far(string changed, bool shown) =>
        Assert.AreEqual(shown, Started.IsShownBy(Row(DateTime.Parse(changed, null, System.Globalization.DateTimeStyles.RoundtripKind))));

    [TestMethod]
    public void Within_the_same_second_the_status_tells_one_change_from_another()
    {
        var shipped = Started with { Status = "complete" };
        var second = new DateTime(2026, 11, 24, 10, 0, 0, DateTimeKind.Utc);
        Assert.IsFalse(shipped.IsShownBy(Row(second) with { Status = "processing" }));
        Assert.IsTrue(shipped.IsShownBy(Row(second) with { Status = "complete" }));
        Assert.IsTrue(shipped.IsShownBy(Row(second.AddSeconds(1)) with { Status = "closed" }), "The store went on meanwhile.");
    }

    [TestMethod]
    public void A_row_that_does_not_say_when_it_changed_shows_nothing() =>
        Assert.IsFalse(Started.IsShownBy(Row(null)));

    [TestMethod]
    [DataRow(0.04, "0.0 s")]
    [DataRow(1.24, "1.2 s")]
    [DataRow(59.9, "59.9 s")]
    [DataRow(83, "1 min 23 s")]
    public void The_time_is_told_in_words(double seconds, string words) => Assert.AreEqual(words, Journey.Words(TimeSpan.FromSeconds(seconds)));

    private static FoundRow Row(DateTime? changed) => new(Guid.Empty, null, changed);
}
