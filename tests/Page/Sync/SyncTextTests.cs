using PowerPlatformMagento.Sandbox.Page.Sync;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Sync;

[TestClass]
public sealed class SyncTextTests
{
    [TestMethod]
    [DataRow(-3, "just now")]
    [DataRow(0.4, "just now")]
    [DataRow(12, "12 s ago")]
    [DataRow(89, "89 s ago")]
    [DataRow(180, "3 min ago")]
    [DataRow(7200, "2 h ago")]
    public void Ages_are_told_in_words(double seconds, string text) => Assert.AreEqual(text, SyncText.Ago(TimeSpan.FromSeconds(seconds)));

    [TestMethod]
    public void The_rate_is_that_of_the_last_seconds_only()
    {
        Assert.AreEqual("20.0", SyncText.Rate([1000, 10, 30], 2));
        Assert.AreEqual("5.0", SyncText.Rate([5], 10));
        Assert.AreEqual("0.0", SyncText.Rate([], 10));
    }

    [TestMethod]
    public void Large_numbers_are_grouped() => Assert.AreEqual("1,234,567", SyncText.Count(1_234_567));
}
