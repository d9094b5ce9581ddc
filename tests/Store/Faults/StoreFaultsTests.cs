using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Faults;

[TestClass]
public sealed class StoreFaultsTests
{
    [TestMethod]
    public void Strikes_only_the_route_it_is_limited_to()
    {
        var faults = new StoreFaults(1);
        faults.Add(new FaultRule(FaultKind.Reset) { Route = "orders" });

        Assert.IsNull(faults.Next("orders/:id"));
        Assert.IsNotNull(faults.Next("orders"));
    }

    [TestMethod]
    public void Skips_and_stops_as_scripted()
    {
        var faults = new StoreFaults(1);
        faults.Add(new FaultRule(FaultKind.Reset) { Skip = 2, Times = 1 });

        var struck = Enumerable.Range(0, 5).Select(_ => faults.Next("orders") is not null).ToArray();

        CollectionAssert.AreEqual(new[] { false, false, true, false, false }, struck);
    }

    [TestMethod]
    public void Strikes_as_often_as_its_probability_says()
    {
        var faults = new StoreFaults(7);
        faults.Add(new FaultRule(FaultKind.Slow) { Probability = 0.05 });

        var struck = Enumerable.Range(0, 10_000).Count(_ => faults.Next("orders") is not null);

        Assert.IsTrue(struck is > 400 and < 600, $"{struck}");
        Assert.AreEqual(struck, faults.Injected[FaultKind.Slow]);
    }

    [TestMethod]
    public void Strikes_the_same_requests_for_the_same_seed()
    {
        static string Run(int seed)
        {
            var faults = new StoreFaults(seed);
            faults.Add(new FaultRule(FaultKind.Slow) { Probability = 0.5 });
            return string.Concat(Enumerable.Range(0, 64).Select(_ => faults.Next("x") is null ? '0' : '1'));
        }

        Assert.AreEqual(Run(3), Run(3));
        Assert.AreNotEqual(Run(3), Run(4));
    }

    [TestMethod]
    public void Lets_the_first_rule_that_strikes_win()
    {
        var faults = new StoreFaults(1);
        faults.Add(new FaultRule(FaultKind.Slow) { Times = 1 });
        faults.Add(new FaultRule(FaultKind.Reset));

        Assert.AreEqual(FaultKind.Slow, faults.Next("x")!.Kind);
        Assert.AreEqual(FaultKind.Reset, faults.Next("x")!.Kind);
    }

    [TestMethod]
    public void Brings_every_refusal_in_a_storm_and_lets_most_requests_through()
    {
        var faults = new StoreFaults(11);
        foreach (var rule in FaultRule.Storm)
        {
            faults.Add(rule);
        }

        var struck = Enumerable.Range(0, 5000).Count(_ => faults.Next("orders") is not null);

        Assert.IsTrue(struck is > 600 and < 1400, $"{struck}");
        Assert.HasCount(FaultRule.Storm.Select(rule => rule.Kind).Distinct().Count(), faults.Injected);
    }
}
