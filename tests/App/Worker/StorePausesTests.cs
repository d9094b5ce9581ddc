using Microsoft.Extensions.Time.Testing;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Tests.Worker;

[TestClass]
public sealed class StorePausesTests
{
    private static readonly MagentoError Away = new(StoreErrors.Unreachable);

    private readonly FakeTimeProvider _time = new(Samples.Noon);

    [TestMethod]
    public void Leaves_a_store_alone_longer_each_time_up_to_five_minutes()
    {
        var pauses = new StorePauses(_time);

        var seconds = Enumerable.Range(0, 10).Select(_ => (pauses.Pause("main", Away) - Samples.Noon).TotalSeconds).ToArray();

        CollectionAssert.AreEqual(new[] { 2d, 4, 8, 16, 32, 64, 128, 256, 300, 300 }, seconds);
    }

    [TestMethod]
    public void Does_what_the_store_asks_for() =>
        Assert.AreEqual(Samples.Noon.AddMinutes(7), new StorePauses(_time).Pause("main", Away with { RetryAfter = TimeSpan.FromMinutes(7) }));

    [TestMethod]
    public void Ends_a_pause_in_time_and_remembers_why_until_the_store_is_read_again()
    {
        var pauses = new StorePauses(_time);
        pauses.Pause("main", Away);
        Assert.IsNotNull(pauses.Find("main"));
        Assert.IsNull(pauses.Find("other"));

        _time.Advance(TimeSpan.FromSeconds(3));

        Assert.IsNull(pauses.Find("main"));
        Assert.AreEqual(Away, pauses.LastError("main"));
        pauses.Clear("main");
        Assert.IsNull(pauses.LastError("main"));
    }
}
