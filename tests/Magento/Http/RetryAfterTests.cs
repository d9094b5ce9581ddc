using System.Net.Http.Headers;
using PowerPlatformMagento.Magento.Http;

namespace PowerPlatformMagento.Magento.Tests.Http;

[TestClass]
public sealed class RetryAfterTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 4, 0, 0, TimeSpan.Zero);

    [TestMethod]
    public void Reads_seconds()
    {
        using var response = new HttpResponseMessage();
        response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(7));

        Assert.AreEqual(TimeSpan.FromSeconds(7), RetryAfter.Of(response, Now));
    }

    [TestMethod]
    [DataRow(90, 0, 90)]
    [DataRow(90, 60, 30)]
    [DataRow(-5, 0, 0)]
    public void Reads_dates_by_the_clock_of_the_store(int date, int serverClock, int expected)
    {
        using var response = new HttpResponseMessage();
        response.Headers.RetryAfter = new RetryConditionHeaderValue(Now.AddSeconds(date));
        response.Headers.Date = serverClock == 0 ? null : Now.AddSeconds(serverClock);

        Assert.AreEqual(TimeSpan.FromSeconds(expected), RetryAfter.Of(response, Now));
    }

    [TestMethod]
    public void Knows_when_nothing_was_said()
    {
        using var response = new HttpResponseMessage();
        response.Headers.TryAddWithoutValidation("Retry-After", "soon");

        Assert.IsNull(RetryAfter.Of(response, Now));
    }
}
