using CsCheck;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests;

[TestClass]
public sealed class SequentialIdsTests
{
    [TestMethod]
    public void The_same_seed_gives_the_same_ids() => Gen.Int.Sample(seed =>
    {
        var first = new SequentialIds(seed);
        var second = new SequentialIds(seed);
        return Enumerable.Range(0, 10).All(_ => first.Next() == second.Next());
    });

    [TestMethod]
    public void Different_seeds_never_meet() => Gen.Select(Gen.Int, Gen.Int).Sample((left, right) =>
        left == right || new SequentialIds(left).Next() != new SequentialIds(right).Next());

    [TestMethod]
    public void Ids_are_unique_among_many_threads()
    {
        var ids = new SequentialIds(1);

        var drawn = ParallelEnumerable.Range(0, 20000).Select(_ => ids.Next()).ToHashSet();

        Assert.HasCount(20000, drawn);
        Assert.IsFalse(drawn.Contains(Guid.Empty));
    }
}
