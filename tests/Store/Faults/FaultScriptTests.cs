using CsCheck;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Faults;

/// <summary>A script of faults strikes the same requests every time it is played.</summary>
[TestClass]
public sealed class FaultScriptTests
{
    [TestMethod]
    public void A_storm_is_the_same_for_the_same_seed() => Gen.Int[1, 10_000].Sample(seed =>
    {
        var first = Storm(seed);
        CollectionAssert.AreEqual(first, Storm(seed));
        CollectionAssert.AreNotEqual(first, Storm(seed + 1));
    }, iter: 20);

    [TestMethod]
    public void Skipped_and_struck_requests_add_up_for_any_script() => Gen.Select(Gen.Int[0, 20], Gen.Int[0, 20], Gen.Int[0, 60]).Sample((skip, times, requests) =>
    {
        var faults = new StoreFaults(1);
        faults.Add(new FaultRule(FaultKind.Reset) { Skip = skip, Times = times });

        var struck = Enumerable.Range(0, requests).Where(_ => faults.Next("orders") is not null).ToArray();

        CollectionAssert.AreEqual(Enumerable.Range(skip, times).Where(number => number < requests).ToArray(), struck);
    });

    [TestMethod]
    [DataRow(0.0, 0)]
    [DataRow(1.0, 500)]
    public void Never_is_never_and_always_is_always(double probability, int struck)
    {
        var faults = new StoreFaults(3);
        faults.Add(new FaultRule(FaultKind.Slow) { Probability = probability });

        Assert.AreEqual(struck, Enumerable.Range(0, 500).Count(_ => faults.Next("orders") is not null));
    }

    [TestMethod]
    public void Requests_of_other_routes_are_not_counted_as_skipped()
    {
        var faults = new StoreFaults(1);
        faults.Add(new FaultRule(FaultKind.Reset) { Route = "orders", Skip = 1 });

        Assert.IsTrue(Enumerable.Range(0, 5).All(_ => faults.Next("shipments") is null));
        Assert.IsNull(faults.Next("orders"));
        Assert.IsNotNull(faults.Next("orders"));
    }

    [TestMethod]
    public void Cleared_rules_strike_no_more_and_stay_counted()
    {
        var faults = new StoreFaults(1);
        faults.Add(new FaultRule(FaultKind.Hang));
        faults.Next("orders");

        faults.Clear();

        Assert.IsNull(faults.Next("orders"));
        Assert.AreEqual(1, faults.Injected[FaultKind.Hang]);
    }

    [TestMethod]
    public void Many_threads_are_struck_as_often_as_the_script_says()
    {
        var faults = new StoreFaults(1);
        faults.Add(new FaultRule(FaultKind.Reset) { Skip = 100, Times = 250 });
        var struck = 0;

        Parallel.For(0, 1000, _ =>
        {
            if (faults.Next("orders") is not null)
            {
                Interlocked.Increment(ref struck);
            }
        });

        Assert.AreEqual(250, struck);
        Assert.AreEqual(250, faults.Injected[FaultKind.Reset]);
    }

    [TestMethod]
    public void No_rule_at_all_is_a_mistake_of_the_caller() => Assert.ThrowsExactly<ArgumentNullException>(() => new StoreFaults(1).Add(null!));

    private static FaultKind?[] Storm(int seed)
    {
        var faults = new StoreFaults(seed);
        foreach (var rule in FaultRule.Storm)
        {
            faults.Add(rule);
        }

        return [.. Enumerable.Range(0, 400).Select(number => faults.Next(number % 3 == 0 ? "orders" : "orders/:id")?.Kind)];
    }
}
