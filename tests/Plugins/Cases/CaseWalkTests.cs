using CsCheck;

namespace PowerPlatformMagento.Plugins.Tests.Cases;

/// <summary>Whatever store, customers, agents and warehouse do, in any order and any number of times: no case is made twice, lost, or in a state the table does not allow.</summary>
[TestClass]
public sealed class CaseWalkTests
{
    [TestMethod]
    public Task No_walk_reaches_an_illegal_state() =>
        Gen.Select(Gen.Int[0, CaseWalk.Happenings - 1], Gen.Int[0, 23]).Array[1, 16]
            .SampleAsync(steps => new CaseWalk().RunAsync(steps), iter: 60, threads: 1);

    [TestMethod]
    public Task A_long_day_with_every_step_twice() => new CaseWalk().RunAsync(
        [.. Enumerable.Range(0, CaseWalk.Happenings).SelectMany(happening => Enumerable.Repeat((happening, happening % 3), 2)), .. Enumerable.Range(0, CaseWalk.Happenings).Select(happening => (happening, 1))]);
}
