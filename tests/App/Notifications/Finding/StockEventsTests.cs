using CsCheck;
using PowerPlatformMagento.App.Notifications.Finding;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Operations.Stock;

namespace PowerPlatformMagento.App.Tests.Notifications.Finding;

[TestClass]
public sealed class StockEventsTests
{
    private readonly StockEvents _finder = new();

    [TestMethod]
    public void The_first_look_only_learns() => Assert.IsEmpty(_finder.Find(Look(0, "a", "b"), null).Events);

    [TestMethod]
    public void A_look_that_is_cut_off_takes_nothing_for_recovered()
    {
        var fact = _finder.Find(Look(0, "a", "b"), null).Fact;
        fact = _finder.Find(Look(1, "c") with { IsComplete = false }, fact).Fact;

        Assert.IsEmpty(_finder.Find(Look(2, "a", "b", "c"), fact).Events);
    }

    [TestMethod]
    public void The_same_item_at_another_source_is_another_item()
    {
        var fact = _finder.Find(Look(0, "a"), null).Fact;

        Assert.HasCount(1, _finder.Find(Look(1, "a") with { Below = [Item("a"), Item("a") with { SourceCode = "north" }] }, fact).Events);
    }

    [TestMethod]
    public void Each_fall_is_told_once_whatever_happens_in_between() =>
        Gen.Int[0, 15].Array[1, 30].Sample(masks =>
        {
            byte[]? fact = null;
            var (names, falls, below) = (new List<string>(), 0, -1);
            for (var turn = 0; turn < masks.Length; turn++)
            {
                var sighting = _finder.Find(Look(turn, [.. Enumerable.Range(0, 4).Where(bit => (masks[turn] >> bit & 1) == 1).Select(bit => $"sku{bit}")]), fact);
                fact = sighting.Fact ?? fact;
                names.AddRange(sighting.Events.Select(found => found.Body.EventId));
                falls += below < 0 ? 0 : System.Numerics.BitOperations.PopCount((uint)(masks[turn] & ~below));
                below = masks[turn];
            }

            return names.Count == falls && names.Distinct().Count() == falls;
        });

    private static StockLook Look(int turn, params string[] below) =>
        new("main", new SubscriptionFilter { Threshold = 5 }, [.. below.Select(Item)], true, Samples.Noon.AddMinutes(-1), Samples.Noon.AddMinutes(turn));

    private static StoredStock Item(string sku) => new() { Sku = sku, SourceCode = "default", Quantity = 1, IsInStock = true };
}
