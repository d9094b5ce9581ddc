using Newtonsoft.Json.Linq;
using PowerPlatformMagento.Sandbox.Flows.Running.Actions;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Running;

[TestClass]
public sealed class RetryPolicyTests
{
    [TestMethod]
    [DataRow(1, 7.5)]
    [DataRow(2, 15)]
    [DataRow(3, 30)]
    [DataRow(4, 45)]
    public void Without_a_policy_the_intervals_grow_up_to_a_ceiling(int retry, double seconds) =>
        Assert.AreEqual(TimeSpan.FromSeconds(seconds), RetryPolicy.Read(null).Interval(retry, asked: null));

    [TestMethod]
    public void Without_a_policy_there_are_four_retries() => Assert.IsNull(RetryPolicy.Read(null).Interval(5, asked: null));

    [TestMethod]
    public void The_policy_default_is_no_policy() => Assert.AreEqual(RetryPolicy.Default, Read("""{ "type": "default" }"""));

    [TestMethod]
    public void The_policy_none_never_retries_even_when_asked_to() =>
        Assert.IsNull(Read("""{ "type": "None" }""").Interval(1, TimeSpan.FromSeconds(1)));

    [TestMethod]
    public void A_fixed_policy_keeps_its_interval()
    {
        var policy = Read("""{ "type": "fixed", "count": 3, "interval": "PT2M" }""");

        Assert.AreEqual(TimeSpan.FromMinutes(2), policy.Interval(1, asked: null));
        Assert.AreEqual(TimeSpan.FromMinutes(2), policy.Interval(3, asked: null));
        Assert.IsNull(policy.Interval(4, asked: null));
    }

    [TestMethod]
    public void A_fixed_policy_without_an_interval_waits_twenty_seconds() =>
        Assert.AreEqual(TimeSpan.FromSeconds(20), Read("""{ "type": "Fixed" }""").Interval(1, asked: null));

    [TestMethod]
    public void An_exponential_policy_doubles_within_its_bounds()
    {
        var policy = Read("""{ "type": "exponential", "count": 10, "interval": "PT1S", "minimumInterval": "PT3S", "maximumInterval": "PT10S" }""");

        CollectionAssert.AreEqual(
            new double[] { 3, 3, 4, 8, 10, 10 },
            Enumerable.Range(1, 6).Select(retry => policy.Interval(retry, asked: null)!.Value.TotalSeconds).ToList());
    }

    [TestMethod]
    public void What_the_service_asks_for_goes_before_the_policy()
    {
        Assert.AreEqual(TimeSpan.FromSeconds(99), RetryPolicy.Default.Interval(1, TimeSpan.FromSeconds(99)));
        Assert.AreEqual(TimeSpan.FromSeconds(99), Read("""{ "type": "fixed", "interval": "PT1S" }""").Interval(1, TimeSpan.FromSeconds(99)));
    }

    [TestMethod]
    public void A_count_beyond_the_limit_is_the_limit() => Assert.AreEqual(90, Read("""{ "type": "fixed", "count": 1000 }""").Count);

    [TestMethod]
    public void An_unknown_policy_is_refused_by_name()
    {
        var error = Assert.ThrowsExactly<NotSupportedException>(() => Read("""{ "type": "linear" }"""));

        StringAssert.Contains(error.Message, "LINEAR");
    }

    [TestMethod]
    [DataRow(200, false)]
    [DataRow(400, false)]
    [DataRow(401, false)]
    [DataRow(404, false)]
    [DataRow(408, true)]
    [DataRow(409, false)]
    [DataRow(429, true)]
    [DataRow(500, true)]
    [DataRow(502, true)]
    [DataRow(503, true)]
    [DataRow(504, true)]
    public void Only_passing_troubles_are_retried(int status, bool expected) => Assert.AreEqual(expected, RetryPolicy.IsTransient(status));

    private static RetryPolicy Read(string json) => RetryPolicy.Read(JToken.Parse(json));
}
