using CsCheck;
using PowerPlatformMagento.Sandbox.App.Running;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Sync;

[TestClass]
public sealed class RateWindowTests
{
    private const int Seconds = 5;

    [TestMethod]
    public void The_running_second_is_left_out_and_old_ones_are_forgotten()
    {
        var window = new RateWindow(Seconds);
        window.Add(100, 1);
        window.Add(102, 2);
        window.Add(102, 3);
        window.Add(105, 9);

        CollectionAssert.AreEqual(new[] { 1, 0, 5, 0, 0 }, window.Read(105).ToArray());
        CollectionAssert.AreEqual(new[] { 0, 5, 0, 0, 9 }, window.Read(106).ToArray());
        CollectionAssert.AreEqual(new[] { 0, 0, 0, 0, 0 }, window.Read(200).ToArray());
    }

    [TestMethod]
    public void Every_second_has_what_was_added_in_it() =>
        Gen.Select(Gen.Int[0, 20], Gen.Int[0, 50]).Array.Sample(entries =>
        {
            var window = new RateWindow(Seconds);
            var sorted = entries.OrderBy(entry => entry.Item1).ToList();
            sorted.ForEach(entry => window.Add(entry.Item1, entry.Item2));
            var now = sorted.Count == 0 ? 0 : sorted[^1].Item1 + 1;

            var expected = Enumerable.Range(now - Seconds, Seconds).Select(second => sorted.Where(entry => entry.Item1 == second).Sum(entry => entry.Item2));
            CollectionAssert.AreEqual(expected.ToArray(), window.Read(now).ToArray());
        });
}
